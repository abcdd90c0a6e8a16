"""What was called wrong in public catalogs and was right, each kind beside the damage that looks like it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import __main__ as command
from sphinx_vernacular.catalogs import checks, findings, languages, po
from sphinx_vernacular.catalogs.files import has_marks_in_words
from sphinx_vernacular.catalogs.message import Context, Message

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx_vernacular.catalogs.markup import Markup


def grave(source: str, text: str, language: str, markup: Markup, **habits: Any) -> list[str]:
    """Return the keys of what is found and is no matter of style."""
    context = Context(language=languages.get(language), markup=markup, **habits)
    found = checks.findings_of(Message(source, text, context))
    return [finding.key for finding in found if finding.level > findings.Level.STYLE]


def catalog(path: Path, language: str, *entries: po.Entry) -> list[tuple[str, str]]:
    """Return the level and the key of all that is found in a catalog."""
    header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), *entries]), encoding="utf-8")
    return [(problem.level.name, problem.finding.key) for problem in catalogs.check(path)]


def entry(source: str, text: str, *locations: str) -> po.Entry:
    """Return a message of the pages that its locations name."""
    return po.Entry(msgid=source, msgstr=[text], locations=list(locations))


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # emphasis beside kana and hanzi
        ("ja", "The *extra* section", "*extra*設定項目"),
        ("zh", "The *format* or *lint* table", "在*format*或*lint*表内"),
        # more words behind the colon: no definition of a link
        ("zh", "\\[8\\]: A sensor of it", "[8]: 传感器的敏感度 （单位）"),
        # a bracket behind a backslash
        ("zh", "It is in \\[0,15\\] now.", "现在是 [0,15] 。"),
        # the address of a link whose definition a translation does not see
        ("pt", "It is in the [TOML] format.", "Está no formato [TOML](https://toml.io/)."),
        # the shape of an array
        ("zh", "An output of the shape [M][1]", "大小为 [M][1] 的输出"),
        # a sign of multiplication
        ("zh", "`Speed` multiplied by `Depth`", "`Speed` * `Depth`"),
        # what readers are shown of a tag, and what nobody is
        ("fr", '<abbr title="See it">PC</abbr>', '<abbr title="Voyez">PC</abbr>'),
        ("fr", "It. <!-- to be done -->", "Cela. <!-- à faire -->"),
        ("fr", "Enter <name> now.", "Entrez <nom> ici."),
        ("ja", "The leftmost parameter", "<em>左端</em> のパラメータ"),
        ("fr", "It is <b>hot</b> now.", "Il fait chaud."),
        ("zh", "The [shroud](logics.md#shroud)", '这<a href="logics.html#shroud">黑幕</a>'),
        ("fr", "$x = \\text{if it is}$", "$x = \\text{si c'est}$"),
        ("zh", "It has 55 million pages and 80B words.", "有5500万页、800亿字。"),
        ("zh", "**> 50%** or < 50ms", "**> 50%** 或 < 50ms"),
    ],
)
def test_what_is_right_in_markdown(language: str, source: str, text: str) -> None:
    """CommonMark's rules of emphasis, links in other forms, words within tags and formulas."""
    assert [] == grave(source, text, language, "myst")


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("fr", "The **clauses** are here.", "Les ** clauses ** sont ici.", "markup/space"),
        ("zh", "\\[12\\]: gain (dB)", "[12]: 增益 (dB)", "block/start"),
        ("fr", "It is a [note] here.", "C'est une [note](https://a.org/) ou [b](https://b.org/).", "link/added"),
        ("zh", "See [all of it][1] here.", "见 [全部][1] 。", "link/reference"),
        ("ja", "It is *here* now.", "それは*ここです。", "markup/open"),
        ("fr", "It is <b>hot</b> now.", "Il fait <b>chaud.", "html/lost"),
        ("fr", "It is <em>hot</em>.", "C'est <en>chaud</en>.", "html/changed"),
        ("fr", "A note.", "Une note <!-- cachée -->.", "html/added"),
        ("fr", "A note.", '<a href="https://b.org/">Une note</a>.', "html/added"),
        ("fr", "$x^2$ is it.", "$x^3$ y est.", "math/changed"),
        ("zh", "It has 55 million pages.", "有550万页。", "number/lost"),
        ("zh", "It takes > 50%, say.", "要 > 50ms，说。", "unit/changed"),
    ],
)
def test_damage_in_markdown(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    assert key in grave(source, text, language, "myst")


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # another page of the site, in the reader's language
        ("fr", "`It <https://a.ch/bfs/de/hilfe/x.html>`__", "`Cela <https://a.ch/bfs/fr/aide/x.html>`__"),
        ("es", "`It <http://www.a.int/9303_cons_en.pdf>`_", "`Eso <https://www.a.int/9303_cons_es.pdf>`_"),
        ("fr", "`It <https://a.org/english/docs_e/b_e.htm>`_", "`Cela <https://a.org/french/docs_f/b_f.htm>`_"),
        ("fr", "`It <https://docs.a.org/1/en/x>`_", "`Cela <https://standard.a.org/fr/y>`_"),
        ("es", "At https://a.org/#map=1 now", "En https://a.org#map=1 ahora"),
        ("it", "At http://YOURCATALOG/x.pl now", "In http://TUOCATALOGO/x.pl adesso"),
        # what leads to the same place
        ("fr", ":ref:`Up <upload-AS>`", ":ref:`En haut <upload-as>`"),
        ("ja", "See :exc:`KeyError` of :class:`.Client`.", "これは :class:`KeyError` と :class:`~Client` です。"),
        ("ru", "See :ref:`schema-it` now.", "Смотрите :any:`schema-it` здесь."),
        ("fr", ":math:`x = \\text{if } y`", ":math:`x = \\text{si } y`"),
        ("fr", ":math:`V = width * \\pi`", ":math:`V = largeur * \\pi`"),
        ("fr", ":bdg-line:`Coding (advanced)`", ":bdg-line:`Codage (avancé)`"),
        ("ja", "The `options <a.html#b>`: for it", "`オプション <a.html#b>`__ です"),
        # words of a program, and what is said once for twice
        ("nl", "``Center & Track`` or the ``Stop It`` icon", "``Centreren & volgen`` of het icoon Stoppen"),
        ("de", "Use ``Agent Name + FromMark + Address``.", "Nimm ``Name des Agenten + VonMarke + Adresse``."),
        ("fr", "The ``RA/DEC`` of it", "L'``AD`` et la ``DEC`` de cela"),
        ("ja", "``py -3`` says that ``-3`` is it.", "``py -3`` です。"),
        ("zh", "``X_Y``: set ``X_Y`` to the ``X_Y`` of it.", "``X_Y`` 请将 ``X_Y`` 设置。"),
        ("zh", "Set :guilabel:`Select an existing key of it` now.", "设置 :guilabel:`Select an existing key of it` 。"),
        # numbers
        ("ro", "It is 18” x 18” of it.", "Este de 45 x 45 cm din el."),
        ("ta", "Python 3.8: add Python 3.8 to it.", "பைதான் 3.8 ஐ."),
        ("fi", "`Haxe <https://a.org/>`__ Loader for Haxe", "`Haxe <https://a.org/>`__ Haxe lataaja"),
        ("es", "In the MARC21 008 field", "En el campo 008 de MARC21"),
        ("fr", '<svg viewBox="0 1598"><path d="M14.06 7575"/></svg> Edits', "Modifications"),
        # in the place of what a reader puts his own
        ("es", "Use MISC-{Publisher_Name} here.", "Usar MISC-{Nombre_del_publicador} aquí."),
        ("es", "It is neither too much nor too little.", "No es ni demasiado ni demasiado poco."),
        ("zh", "Anderson PowerPole", "安德森动力杆\n \n"),
        # a title stays a title
        ("zh_CN", "2\\. Marking of it on it", "2. 点云的标注"),
    ],
)
def test_what_is_right_in_rst(language: str, source: str, text: str) -> None:
    """Localised addresses, labels in capitals, Python's roles, labels of windows, converted measures."""
    assert [] == grave(source, text, language, "rst")


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("fr", "`It <https://a.ch/de/hilfe>`__", "`Cela <https://a.ch/de/aide>`__", "link/changed"),
        ("fr", "`It <https://a.ch/de/hilfe>`__", "`Cela <https://b.ch/fr/aide>`__", "link/changed"),
        ("es", "`It <https://a.org/x>`__", "`Eso <ihttps://a.org/x>`__", "link/changed"),
        ("fr", "See :doc:`Up` now.", "Voir :doc:`up` ici.", "role/changed"),
        ("fr", "See :func:`x` now.", "Voir :meth:`x` ici.", "role/name"),
        ("fr", ":math:`x = \\text{if } y`", ":math:`x = \\text{si } z`", "role/changed"),
        ("fr", ":math:`V = width * \\pi`", ":math:`V = largeur + \\pi`", "role/changed"),
        (
            "ru",
            "``flatpak`` is a command: ``flatpak install``.",
            "``Flatpak`` и ``flatpak install``.",
            "literal/changed",
        ),
        ("fr", "It is 18” and 20 of it.", "C'est 18” et 30.", "number/lost"),
        ("fr", "Write {name} here.", "Écrivez {nom} ici.", "placeholder/lost"),
        ("zh", "Use a :abbr:`VM (Virtual Machine)` here.", "使用 :abbr:`VM（虚拟机）` 。", "role/abbr"),
        ("zh", "Select an existing key of it now.", "现在 Select an existing key of it now.", "english/word"),
        ("fr", "It is 10 of 10 now.", "C'est 10 sur 12.", "number/lost"),
        ("fi", "A loader for Haxe", "Haxe Haxe lataaja", "doubled/word"),
        ("es", "It is there for it.", "Está en en su lugar.", "doubled/word"),
        ("zh", "It is here.", "它在这里。\n\n还有更多。", "paragraph/second"),
    ],
)
def test_damage_in_rst(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    assert key in grave(source, text, language, "rst")


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        # names
        ("ru", "The Kwartel is small.", "Проект Kwarttel мал.", "literal/name"),
        ("zh", "Use kwart-tool here.", "在此使用 kwart-tools 。", "literal/name"),
        (
            "ar",
            "It is on KwartHub (https://a.org/KwartHub) now.",
            "هو على KwartLab (https://a.org/KwartHub) .",
            "literal/name",
        ),
        ("ja", "The lamps on the KRM", "QBMのランプ", "literal/name"),
        ("uk", "Write it into *kwart.conf* there.", "Запишіть це у *kwartd.conf* там.", "literal/name"),
        ("tr", "Take Mossel Kwartel or another.", "Mossel Kwatel'i ya da başkasını alın.", "literal/name"),
        ("it", "The Aronian Brick School made it.", "La Atonian Brick School lo ha fatto.", "literal/name"),
        ("ru", "Open it with Kwartel there.", "Откройте это в Mossel.", "literal/name"),
        ("fr", "It is on KwartHub now.", "C'est sur KwartLab.", "literal/name"),
        ("zh", "Get it from KwartHub with ``kwarthub``.", "用 ``kwarthub`` 从 KwartHb 获取。", "literal/name"),
        ("pl", "It is in Firefox now.", "To jest w Firefx.", "literal/name"),
        ("uk", "Take kwartels here.", "Беріть kwarrtels тут.", "literal/name"),
        # a clause, and a sentence with words in brackets
        (
            "ru",
            "If it can't be done there, use the steps that follow to switch it off.",
            "Если это невозможно, use the steps that follow to switch it off.",
            "english/word",
        ),
        (
            "zh",
            "Load the code (by the button or on start). Then wait for it.",
            "Load the code (by the button or on start). 然后等待。",
            "english/word",
        ),
        (
            "fr",
            "If it can't be done, use the steps that follow to switch it off.",
            "Si c'est impossible, use the steps that follow to switch it off.",
            "english/word",
        ),
        (
            "de",
            "Load the code (by the button there or on start of it). Then wait for it.",
            "Load the code (by the button there or on start of it). Danach warten Sie.",
            "english/word",
        ),
        # a phrase twice
        ("it", "It shows the day of it.", "Mostra il giorno e mostra il giorno e mostra tutto.", "doubled/word"),
        ("de", "It is for the reader of it.", "Das ist für den Leser ist für den Leser davon.", "doubled/word"),
        ("zh", "This is the name of it.", "这是它的文件名称文件名称。", "doubled/word"),
        # dates and units
        ("zh", "It was in October 2020.", "时间是2020年十一月。", "date/changed"),
        ("ja", "It is on Sunday.", "土曜に行われます。", "date/changed"),
        ("ko", "It is on Sunday.", "토요일에 합니다.", "date/changed"),
        ("zh", "It is on Sunday.", "在周六。", "date/changed"),
        ("zh", "Set it to 10V, not to the 12V of it.", "设置为10，而不是12V。", "unit/lost"),
        ("ru", "It is 25 kHz.", "Это 25.", "unit/lost"),
        ("fr", "It reads 20MB/s of it.", "Il lit 20 Go/s.", "unit/changed"),
        ("ru", "It is of 20 MB.", "Это 20 ГБ.", "unit/changed"),
        ("de", "It is of 12V there.", "Das hat 12 A.", "unit/changed"),
        ("id", "It runs at 16 MHz there.", "Berjalan pada 16 GHz.", "unit/changed"),
        # what is copied
        ("zh", "`The site <https://a.org/>`__", "`网站<https://a.org/>`__", "link/space"),
        ("zh", "A :term:`Brick Kit <BKT>` of it", "一个 :term:`砖块 <BTK>`", "role/changed"),
        ("id", "|brick| Open it now", "|brick| |brick| Buka sekarang", "substitution/added"),
        ("es", "The |brick|_ of it", "El |brick_ de eso", "substitution/lost"),
        ("pt", "In `kind`: the `kind` of it.", "Em `kind`: o `tipo` disso.", "literal/changed"),
        ("zh", "Marks such as ``%1`` or ``%s`` of it", "``%1`` 或 ``%d`` 之类", "literal/changed"),
        # a quotation mark
        ("tr", "Set it to 'Use' there.", "Orada 'Kullan olarak ayarlayın.", "quotes/open"),
        # what denies
        ("ru", "The step is not reversible.", "Шаг обратим.", "negation/lost"),
        ("fr", "Do not open it.", "Ouvrez cela.", "negation/lost"),
        ("es", "Do not open it.", "Ábralo.", "negation/lost"),
        ("es", "Never open it.", "Ábralo siempre.", "negation/lost"),
        ("zh", "Do not delete it.", "請刪除。", "negation/lost"),
        ("ja", "Do not delete it.", "削除してください。", "negation/lost"),
        ("cs", "It is not saved there.", "Uloží se tam.", "negation/lost"),
        ("nl", "They will not be removed.", "Ze worden verwijderd.", "negation/lost"),
        ("sv", "They do not ask for the place.", "De frågar efter platsen.", "negation/lost"),
        ("da", "Do not open it.", "Åbn det.", "negation/lost"),
        ("nb", "Do not open it.", "Åpne det.", "negation/lost"),
        ("id", "Do not open it.", "Buka itu.", "negation/lost"),
        ("uk", "Do not open it.", "Відкрийте це.", "negation/lost"),
        ("de", "You must not open it.", "Sie müssen das öffnen.", "negation/lost"),
        ("it", "Do not open it.", "Aprite questo.", "negation/lost"),
        ("pt", "Do not open it.", "Abra isto.", "negation/lost"),
        ("ko", "Do not keep them there.", "거기에 보관합니다.", "negation/lost"),
        ("zh", "It isn't defined in the file.", "它在文件中被定义。", "negation/lost"),
        ("ja", "It cannot be opened.", "これを開きます。", "negation/lost"),
        ("pl", "Do not open it.", "Otwórz to.", "negation/lost"),
        ("tr", "It is not open.", "Açıktır.", "negation/lost"),
        # the half of the day
        ("es", "It begins at 12:30PM there.", "Allí empieza a las 12:30 AM.", "date/changed"),
        ("fr", "It begins at 7 a.m. there.", "Cela commence à 7 p.m. là-bas.", "date/changed"),
        ("zh", "It begins at 7:00 AM there.", "那里下午 7:00 开始。", "date/changed"),
        ("ko", "It begins at 7 PM there.", "오전 7시에 시작합니다.", "date/changed"),
        # a unit that stands twice, and one before a word
        ("de", "Wait 10 ms, then another 10ms of it.", "Warten Sie 10 ms, dann weitere 10 s davon.", "unit/changed"),
        ("zh", "It is of 10 V, then 10V again, and 3 bricks.", "为 10 V，然后又为 10 A，以及三块砖。", "unit/changed"),
        ("zh", "It has a 700 GB shelf of bricks.", "它有一个 700 货架。", "unit/lost"),
        ("ja", "It has a shelf of 700 GB.", "700の棚があります。", "unit/lost"),
        ("fr", "It has a shelf of 700 GB and no brick.", "Il a une place de 700 et pas de brique.", "unit/lost"),
        # names
        ("ja", "Take Kwart Mosel (of 4.6) there.", "Kwart Mose (4.6) を使います。", "literal/name"),
        ("ru", "Take the Mosel of it there.", "Возьмите там mose этого.", "literal/name"),
        ("es", "It is on Kwartel 3 there.", "Está en Kwatel 3 allí.", "literal/name"),
        ("pt", "It is in the Brickpad of it.", "Está no Brikpad disso.", "literal/name"),
        ("de", "It was sent with BrixPay there.", "Das wurde dort mit BlumPay geschickt.", "literal/name"),
        ("pt", "Take the BRX of it (and the KWT).", "Use o BXR disso (e o KWT).", "literal/name"),
        # code with marks of its own
        (
            "uk",
            "Give ``<brick>``, ``<stones>`` and ``<pebble>``.",
            "Дайте ``<brick>`` та ``<pebble>``.",
            "literal/lost",
        ),
        (
            "ru",
            ":kbd:`Put: <brick>`. ``<brick>`` is it.",
            ":kbd:`Дай: <brick>`. ``<камень>`` — это.",
            "literal/changed",
        ),
        ("zh", "``a_{brick}.x`` and ``b_{brick}.x``", "``a_{brick}.x`` 和 ``b_{砖}.x``", "literal/changed"),
        ("pt", "The ``<bricks>`` of it", "A opção ``<brick>`` disso", "literal/changed"),
        # a sentence of several lines
        (
            "zh",
            "Take the brick\nand put it there. Both of the bricks can be either a stone or a flat\nlist of pebbles.",
            "拿起砖块放在那里。Both of the bricks can be either a stone or a flat list of pebbles.",
            "english/word",
        ),
        # a phrase of syllables or characters
        ("ko", "This brick is not needed.", "이 벽돌은 이 벽돌은 필요하지 않습니다.", "doubled/word"),
        ("zh", "This brick is not needed.", "该砖块该砖块并非必需。", "doubled/word"),
        ("ja", "This brick is red there.", "この煉瓦は この煉瓦はそこで赤いです。", "doubled/word"),
        # the end of a sentence
        ("pt", "Take the brick, not the stone.", "Pegue o tijolo, não a pedra,", "punctuation/end"),
        ("zh", "Take the brick, not the stone.", "拿砖，别拿石头，", "punctuation/end"),
        ("de", "Take the brick of stone.", "Nehmen Sie den Ziegel;", "punctuation/end"),
        ("es", "Q: How do I take the brick (of it)?", "P: ¿Cómo tomo el ladrillo (de eso)", "punctuation/end"),
        ("es", "Take the brick there!", "¡Tome allí el ladrillo.", "punctuation/end"),
        ("fr", "An MP3 file of 4 MB", "Un fichier MP4 de 4 Mo", "number/lost"),
        ("vi", "The MP3 files of it", "Các tệp MP4 của nó", "number/changed"),
        ("fr", "H.264 and H.265 of it", "H.264 et H.266 de cela", "number/lost"),
        ("fr", "SHA-256 sums of it", "Sommes SHA de cela", "number/lost"),
        ("vi", "Write 3 tags of it.", "Ghi 3 thẻ của 5 nó.", "number/added"),
        ("fr", "Take the brick of stone.", "Prenez la brique de pierre,", "punctuation/end"),
        ("nl", "The brick will not be used.", "De steen wordt gebruikt.", "negation/lost"),
        ("fr", "The bricks are not correct.", "Les briques sont correctes.", "negation/lost"),
        ("de", "It is not included in it.", "Es wird mitgeliefert.", "negation/lost"),
        ("es", "It is not included in it.", "Se vende con ello.", "negation/lost"),
        ("ru", "It is not included in it.", "Поставляется вместе с ним.", "negation/lost"),
        ("sv", "It is not recommended.", "Det rekommenderas.", "negation/lost"),
        ("de", "It moves at ``1.3 m/s`` there.", "Es fährt dort mit ``13 m/s``.", "literal/changed"),
        ("de", "It moves at ``1.3 m/s`` there.", "Es fährt dort mit ``1,3 km/h``.", "literal/changed"),
        ("de", "Set ``x=1.3`` there.", "Setzen Sie dort ``x=1,3``.", "literal/changed"),
        ("nl", "It sets ``name`` (as ``%name%``).", "Het zet ``name`` (als ``%naam%``).", "literal/changed"),
        (
            "nl",
            "It sets ``name`` to ``value`` by ``--sep``.",
            "Het zet ``naam`` op ``waarde`` met een teken.",
            "literal/lost",
        ),
        ("de", "It sets ``name`` there.", "Es setzt dort ``Name``.", "literal/changed"),
        (
            "fr",
            "Call ``open(path)``, where the path is yours.",
            "Appelez ``ouvrir(path)``, où le chemin est le vôtre.",
            "literal/changed",
        ),
        ("fr", 'It is ``at["key"]`` there.', 'C\'est ``at["clef"]`` là.', "literal/changed"),
        ("fr", 'It is ``$eq(%a%,"My Brick")`` there.', 'C\'est ``$eq(%b%,"Ma Brique")`` là.', "literal/changed"),
        (
            "fr",
            "It is ``src/a`` or ``src/b``, in ``$in(%tag%)``.",
            "C'est ``dans/a`` ou ``dans/b``, dans ``$in(%tag%)``.",
            "literal/changed",
        ),
        ("fr", "The PostgreSQL server of it", "Le serveur PostgresSQL de cela", "literal/name"),
        ("ru", "The Python server of it", "Сервер Pyhton", "literal/name"),
        ("ru", "The Kuberentes server of it", "Сервер Kuberrentes", "literal/name"),
        # what is told is the cause: marks of code, of a role, a link and a substitution
        ("de", "Set ``length`` of it.", "Setzen Sie ``length` davon.", "markup/code"),
        ("de", "Set ``length`` of it.", "Setzen Sie `length`` davon.", "markup/code"),
        ("de", "Set ``length`` of it.", "Setzen Sie ``length'' davon.", "markup/code"),
        ("de", "``a`` is ``b`` and ``c`` of it.", "``a`` ist ``b` und ``c`` davon.", "markup/code"),
        ("pt", ":index:`Bricks <bricks; stones>`", "index:`Tijolos <bricks; stones>`", "role/broken"),
        ("lt", "From the `site <https://a.org/>`_ of it.", "Iš `svetainės <https://a.org/>_` dabar.", "link/broken"),
        ("nl", "Use the arrow |a_b_c| of it.", "Gebruik de pijl | a_b_c| daarvan.", "markup/space"),
        ("nl", "Use the arrow |a_b_c| of it.", "Gebruik de pijl daarvan.", "substitution/lost"),
        ("nl", "Call it :file:`my_brick.py` there.", "Noem het daar :file:`mijn_steen.txt`.", "role/changed"),
        ("nl", "Call it :file:`a_brick-x.py` there.", "Noem het daar :file:`een_steen.py`.", "role/changed"),
        # keys, arrows between menus, and code that has changed places around something that has not
        ("pt", "Press :kbd:`Ctrl+Shift+Left` there.", "Prima :kbd:`Ctrl+Alt+Esquerda`.", "literal/changed"),
        ("pt", "Press :kbd:`Ctrl+Shift+Left` there.", "Prima :kbd:`Ctrl+Esquerda`.", "literal/lost"),
        ("fr", "Press :kbd:`Ctrl+A` there.", "Appuyez sur :kbd:`Crtl+A`.", "literal/changed"),
        ("ro", "Press :kbd:`q` to close it.", "Apasă :kbd:`g` pentru asta.", "literal/changed"),
        ("sl", "Use :menuselection:`A --> B` there.", "Tu je :menuselection:`C –> D`.", "literal/changed"),
        ("fr", "Use :menuselection:`A --> B` there.", "Ici :menuselection:`C -> D`.", "literal/changed"),
        (
            "cs",
            "It is ``GET``, with ``--post`` it is ``POST``.",
            "Je ``POST``, s ``--post`` je ``GET``.",
            "order/changed",
        ),
        ("fr", "``ab`` is WAPT and ``cd`` is it.", "``cd`` est WAPT et ``ab`` est cela.", "order/changed"),
        # an address of mail, one with a space, and the colons before an example
        ("fr", "Write to brick@a.com there.", "Écrivez à brick@a,com ici.", "link/changed"),
        ("fr", "See `it <https://a.org/brick>`_ there.", "Voyez `cela <https://a.org/br ick>`_.", "link/changed"),
        # a name in code, or in a role of the project's own, with a letter wrong; one of a row that is kept
        ("fr", "It is ``dynamic``, ``baked`` or not.", "C'est ``dynamic``, ``backed`` ou non.", "literal/changed"),
        ("fr", "It is ``dynamic`` or ``place``.", "C'est ``dynamic`` ou ``endroit``.", "literal/changed"),
        ("fr", "It is :nbt:`string` there.", "C'est :nbt:`sring` là.", "role/changed"),
        # an example of several lines
        ("ru", "import a\n\nif a.b:\n    a.run(1)", "import a\n\nif a.b:\na.run(1)", "code/line"),
        ("ru", "import a\n\n@a.run\ndef b(c):", "import a\n\na.run\ndef b(c):", "code/line"),
        ("ru", "import acorn\n\nprint(acorn.b)", "import acorn\n\nprint(acron.b)", "code/line"),
        # an address with a letter typed wrong is that of no other site
        ("de", "See `it <https://a.org/en/brick#one>`_.", "Siehe `es <https://a.org/de/brick#oen>`_.", "link/changed"),
        ("it", "`It <mailto:a@b.com>`_ there.", "`Qui <mailto:a@b.it>`_ cosa.", "link/changed"),
        (
            "ca",
            "See `it <https://en.wikipedia.org/wiki/Color_space>`_.",
            "Vegeu `això <https://en.wikipedia.org/wiki/Colors_pace>`_.",
            "link/changed",
        ),
    ],
)
def test_slips_that_need_no_understanding(language: str, source: str, text: str, key: str) -> None:
    """Names, clauses, phrases, dates, units, references, quotation marks and denials."""
    assert key in grave(source, text, language, "rst")


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # a word of the source's that has a plural, or capitals; an abbreviation without its points
        ("ja", "The Kwartels of the E.U. on KWartHub", "EUのKwartelはKwarthubにあります"),
        ("ru", "A Sub-Brick of it", "Это SubBrick"),
        # an ending of the language's own
        ("fi", "It is on KwartHub now.", "Se on KwartHubissa."),
        ("es", "The value NoKwart of it", "El valor SinKwart"),
        ("ru", "Open the Kwartel Store now.", "Откройте Kwartel Market."),
        ("zh", "See it there (not here).", "见那里（别处）。"),
        ("de", "The Kwarte English of it", "Das Kwarte Englisch davon"),
        ("fr", "The Aronian Brick Chapter of it", "Cela est Aronian Brick Chapitre"),
        # a copy behind its translation, a title of a work, and what a window shows
        (
            "zh",
            "See the way of the bricks and of the stones.",
            "见砖石之路 (the way of the bricks and of the stones) 。",
        ),
        (
            "ru",
            "See *the way of the bricks and of the stones* there.",
            "См. *the way of the bricks and of the stones* там.",
        ),
        (
            "ja",
            "Press “stop this brick before it is too late”.",
            "「stop this brick before it is too late」を押します。",
        ),
        ("en_GB", "The color of it, which you will see there.", "The colour of it, which you will see there."),
        # of this brick, the brick's name
        ("ja", "The brick name of this brick", "このレンガのレンガ名"),
        ("ru", "To *draw lines* and *draw lines and dots* of it", "*рисовать линии* и *рисовать линии и точки*"),
        (
            "es",
            "Near the light areas of it: the light areas of it",
            "En las áreas claras de eso: las áreas claras de eso",
        ),
        ("id", "Missed it all. All that is missed", "Yang tidak terjawab. Yang tidak terjawab itu"),
        # a second mention of a picture or a link
        (
            "ja",
            "All must be a |brick|_. If they aren't, wait.",
            "すべて |brick|_ です。 |brick|_ でない場合は待ちます。",
        ),
        # once a week, three months
        ("zh", "On Sunday, once a week for three months", "周日，每周一次，三个月"),
        ("fr", "It is of 20 GiB.", "C'est 20 GB."),
        # the unit of both
        ("zh", "It is 10V or 12V there.", "那是10、12V。"),
        ("fr", "It reads 20 GB.", "Il lit 20 Go."),
        ("zh", "`The site <https://a.org/>`__", "`网站 <https://a.org/>`__"),
        # another word for a term, in Latin letters
        ("de", "A :term:`kit <brick>` of it", "Ein :term:`Satz <Brick>` davon"),
        ("fr", "It's the 'Use' of it", "C'est l'option 'Utiliser' d'ici"),
        ("ru", "The colour of the bricks, and the organization", "color кирпичей и organisation"),
        (
            "fr",
            "See “use the steps that follow to switch it off”.",
            "Voir « use the steps that follow to switch it off ».",
        ),
        # what denies in another way, or nothing
        ("ru", "It is not possible to open it.", "Открыть это невозможно."),
        ("ko", "Do not trust it.", "믿어서는 안됩니다."),
        ("de", "It may or may not be open.", "Es kann offen sein."),
        ("ja", "Whether it is “not safe for work”", "年齢制限の有無"),
        ("es", "Do not hesitate to open it.", "Ábralo con toda libertad."),
        # the same time in another way, a unit of both, and the names of units
        ("fr", "Open from 7 a.m. to 7 p.m. there.", "Ouvert de 7 h à 19 h là-bas."),
        ("zh", "It begins at 7:00 PM there.", "那里下午7:00开始。"),
        ("es", "From 7 AM to 7:00 PM of it", "De 7 a.m. a 7:00 p.m. de eso"),
        ("zh", "It has 10 V there.", "它有 10 伏特。"),
        ("fr", "From 10 V to 20 V of it", "De 10 et 20 V de cela"),
        ("de", "It takes 10 ms there.", "Das dauert 10 Millisekunden."),
        # a heading's word of the language's own; an abbreviation of its own
        ("fr", "See Figure 3 of it.", "Voir Figura 3 de cela."),
        ("fr", "It is for all Africans there.", "C'est pour tous les Africains."),
        ("sv", "It is in the Attribute there.", "Det finns i Atribute, eller atribute, där."),
        ("es", "The DNA and the NATO of it", "El ADN y la OTAN de eso"),
        ("de", "It is in the BrixBox there.", "Das ist in der BlumKiste."),
        # a colon before what follows
        ("ru", "Take the bricks that follow.", "Возьмите следующие кирпичи:"),
        ("ru", "``<brick>`` is the name of it.", "``<камень>`` — это имя."),
        ("ja", "The instance type of it is stone.", "そのインスタンスタイプは石です。"),
        ("ko", "Take it little by little there.", "조금씩 조금씩 가져갑니다."),
        # a name with a digit that is called something else, or is that of what the source says in words
        ("fr", "An MP3 file of 4 MB", "Un fichier audio de 4 Mo"),
        ("de", "H.264 video and 5 of them", "AVC-Video und 5 davon"),
        ("vi", "Use H.264 for it.", "Hãy dùng AVC cho nó."),
        ("fr", "SHA-256 sums of it", "Sommes de contrôle de cela"),
        ("vi", "Write tags of it.", "Ghi các thẻ ID3 của nó."),
        (
            "nl",
            "As said, ID3v2 has none, and ID3v2 tags of 5 files do.",
            "ID3v2 heeft er geen, en bij 5 bestanden wel.",
        ),
        ("pl", "A P2P network of 10", "Sieć równorzędna z 10"),
        # members of lists
        ("fr", "Take the brick of stone.", "Prenez la brique de pierre ;"),
        ("ru", "Take the brick of stone.", "Взять каменный кирпич;"),
        ("vi", "Take the brick of stone.", "Lấy viên gạch bằng đá;"),
        ("zh", "Take the brick of stone.", "拿石砖；"),
        ("de", "Take the brick of stone.", "den Ziegel nehmen;"),
        # what denies by the word itself: advised against, separate, other, wrong, ignored
        ("nl", "It is not recommended to open it.", "We raden af om dit te openen."),
        ("nl", "The brick will not be used.", "De steen wordt genegeerd."),
        ("nl", "Take care to not read it.", "Pas op, omdat hij dit anders leest."),
        ("fr", "The bricks of it are not correct.", "Les briques de cela sont erronées."),
        ("fr", "It is not included in it.", "C'est livré séparément."),
        ("de", "It is not included in it.", "Es wird separat geliefert."),
        ("es", "It is not included in it.", "Se vende por separado."),
        ("pt", "It does not have it.", "Carece disso."),
        ("it", "It does not work there.", "È fuori uso."),
        ("ru", "It is not included in it.", "Поставляется отдельно."),
        ("uk", "It is not included in it.", "Постачається окремо."),
        ("sv", "It is not recommended.", "Det avråds."),
        ("da", "It is not recommended.", "Det frarådes."),
        ("nb", "It is not recommended.", "Det frarådes."),
        ("pl", "It is not recommended.", "Odradza się to."),
        ("cs", "They do not look like it.", "Liší se od toho."),
        ("id", "It does not match it.", "Ini berbeda."),
        ("tr", "It does not match it.", "Bu farklıdır."),
        ("ko", "It does not come with it.", "별도로 제공됩니다."),
        ("zh", "It does not come with it.", "单独提供。"),
        # a measure in the marks of code
        ("de", "It moves at ``1.3 m/s`` there.", "Es fährt dort mit ``1,3 m/s``."),
        ("ru", "It moves at ``1.3 m/s`` there.", "Скорость там ``1,3 м/с``."),
        ("fr", "It has :code:`1,000 kg` there.", "Il a :code:`1 000 kg` là."),
        ("vi", "It moves at ``1.3 m/s`` there.", "Nó đi 1,3 m/s ở đó."),
        # values that a reader puts in, with the same name wherever they stand
        (
            "nl",
            "It copies ``source`` to ``target``, as ``$set(target,%source%)`` and ``$copy(target,source)`` do.",
            "Het kopieert ``bron`` naar ``doel``, zoals ``$set(doel,%bron%)`` en ``$copy(doel,bron)``.",
        ),
        ("nl", "It sets ``name`` (as ``%name%``).", "Het zet ``naam`` (als ``%naam%``)."),
        (
            "nl",
            "It sets ``name`` to ``value`` by the ``separator`` of it.",
            "Het zet ``naam`` op ``waarde`` met het scheidingsteken.",
        ),
        ("de", "It sets ``name`` to ``value``.", "Es setzt ``Name`` auf ``Wert``."),
        (
            "fr",
            "Call ``open(path)``, where the path is yours.",
            "Appelez ``open(chemin)``, où le chemin est le vôtre.",
        ),
        ("fr", "It is the ``<entity_type>`` of it.", "C'est le ``<type_d'entité>`` de cela."),
        ("nl", "The ``YourUserName`` of it", "De ``JouwGebruikersnaam`` daarvan"),
        ("fr", 'It is ``$eq(%a%,"My Brick")`` there.', 'C\'est ``$eq(%a%,"Ma Brique")`` là.'),
        ("de", 'Write ``print("hello")`` there.', 'Schreiben Sie dort ``print("hallo")``.'),
        (
            "fr",
            "It is ``$in(%tag_name%,value)``, not ``$eq(%tag_name%,value)``.",
            "C'est ``$in(%nom_de_marque%,valeur)``, et pas ``$eq(%nom_de_marque%,valeur)``.",
        ),
        # a name that the source has typed wrong, or in other capitals
        ("fr", "The PostgresSQL server of it", "Le serveur PostgreSQL de cela"),
        ("ru", "The Pyhton server of it", "Сервер Python"),
        ("ja", "The Javscript of it", "JavaScript です"),
        ("zh", "Use the Kuberentes of it.", "使用 Kubernetes 。"),
        ("fr", "The Http header of it", "L'en-tête HTTP de cela"),
        ("nl", "Call it :file:`my_brick.py` there.", "Noem het daar :file:`mijn_bak-steen.py`."),
        ("fr", "Write to brick@a.com there.", "Écrivez à brick@a.com ici."),
        ("de", "It is shown below::", "Es steht unten:"),
        # comments and texts of an example, and names that are others throughout
        ("ru", "import a\n\na.run(1)  # One", "import a\n\na.run(1)  # Один"),
        ("ro", 'brick = "It\'s -- here"\nrun(brick)', 'casa = "Este -- aici"\nrun(casa)'),
        # the ending of an English word within code; bold type with code in it, and with a substitution
        ("ru", "``Aa`` runs ``CronCallback's`` now.", "``Aa`` ведёт ``CronCallback`` там."),
        ("ru", "**``EDNS0`` Support**: It has it.", "**Поддержка ``EDNS0``**: Есть."),
        ("de", "the *Effective |VO2max|* of it", "den *Effektiven |VO2max|*, davon"),
        # names of keys, words of menus, code in the order of its language, an address in it
        ("de", "Press :kbd:`Ctrl+Shift+Left` there.", "Drücken Sie :kbd:`Strg+Umschalt+Links`."),
        ("sv", "Press :kbd:`Shift` there.", "Tryck :kbd:`Skift` där."),
        ("sl", "Use :menuselection:`A --> B` there.", "Tu je :menuselection:`C --> D`."),
        ("ja", "It is ``GET``, with ``--post`` it is ``POST``.", "``POST`` は ``--post`` で、 ``GET`` です。"),
        ("fr", "It is ``ab`` of ``cd`` now.", "De ``cd`` c'est ``ab``."),
        ("de", "See `it <https://a.org/en/brick>`_.", "Siehe `es <https://a.org/de/brick>`_."),
        ("fr", "`It <https://en.wikipedia.org/wiki/Brick>`_.", "`Ici <https://fr.wikipedia.org/wiki/Brique>`_."),
        ("fr", "Select :btn:`<fa-check> Apply`.", "Sélectionnez :btn:`<fa-check> Appliquer`."),
        ("fr", ":bdg-info:`Example`", ":bdg-info:`Exemple`"),
        ("pt", "about :math:`(0.42, 1.5)` of it", "cerca de :math:`(0{,}42; 1{,}5)` disso"),
    ],
)
def test_what_looks_like_a_slip(language: str, source: str, text: str) -> None:
    """What is right beside them."""
    assert [] == grave(source, text, language, "rst")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Die Grenze ist heute ruhig und sehr lang.", ["sentence/parenthesis"]),
        ("Die Grenze ist heute ruhig (das war sie nicht vor dem Vertrag beider Parlamente) und sehr lang.", []),
        ("Die Grenze ist heute ruhig – das war sie nicht vor dem Vertrag beider Parlamente – und sehr lang.", []),
    ],
)
def test_words_in_brackets(text: str, keys: list[str]) -> None:
    """What is left out is found where a catalog keeps its brackets; they may be dashes."""
    source = "The border is quiet today (it was not so before the treaty of both parliaments) and very long."

    assert keys == grave(source, text, "de", "rst", keeps_parentheses=True, plain_length=(1.05, 0.1))
    assert [] == grave(source, text, "de", "rst", plain_length=(1.05, 0.5))


def test_words_in_brackets_that_a_long_sentence_has_lost() -> None:
    """Two abbreviations in them, of which none stands in the sentence, tell where its length does not."""
    source = "The border is quiet and very long today (for the KWT and the BRX treaties)."
    text = "Die Grenze ist heute im Allgemeinen ruhig und sie ist außerdem auch noch sehr lang."
    habit = {"keeps_parentheses": True, "plain_length": (1.05, 0.1)}

    assert ["sentence/parenthesis"] == grave(source, text, "de", "rst", **habit)
    assert [] == grave(source, f"{text[:-1]} wegen KWT und BRX.", "de", "rst", **habit)


def test_a_habit_holds_beside_the_one_that_is_looked_at(tmp_path: Path) -> None:
    """One parenthesis may be left out on purpose, and another by mistake is still told."""
    kept = [
        entry(f"It is quiet there (but for the bricks of {n}).", f"Da ist Ruhe (bis auf die Ziegel von {n}).")
        for n in range(18)
    ]
    free = entry("It is quiet in the garden (but for bricks).", "Im Garten ist es ruhig bis auf Ziegel dort im Gras.")
    lost = entry(
        "The border is quiet (it was not so before the treaty of both parliaments) and very long.",
        "Die Grenze ist ruhig und sehr lang.",
    )

    assert ("WARNING", "sentence/parenthesis") in catalog(tmp_path / "page.po", "de", *kept, free, lost)


def test_what_a_catalog_has_as_a_rule_is_no_slip(tmp_path: Path) -> None:
    """Semicolons behind the members of its lists, a word of its own before numbers, an abbreviation of the sources."""
    source, text = "Take the brick of stone.", "Nehmen Sie den Ziegel;"
    assert [] == grave(source, text, "de", "rst", ends_open=True)
    own = frozenset({"Kwatel"})
    assert [] == grave("It is on Kwartel 3 there.", "Está en Kwatel 3 allí.", "es", "rst", own_capitals=own)
    assert [] == grave("Take the BRX of it.", "Use o BXR disso.", "pt", "rst", acronyms=frozenset({"BXR"}))
    members = [entry(f"Take brick {n} of stone.", f"Nehmen Sie Ziegel {n};") for n in range(3)]
    assert ("WARNING", "punctuation/end") not in catalog(tmp_path / "page.po", "de", *members)


def test_a_translation_that_is_far_shorter() -> None:
    """The lengths of the others tell; where too few do, hardly anything may be left."""
    source = "Take the long way round the lake, which is shown on the map at the gate of the garden."
    text = "Gehen Sie um den See herum."

    assert ["sentence/short"] == grave(source, text, "de", "rst", plain_length=(1.0, 0.1))
    assert [] == grave(source, text, "de", "rst", plain_length=(1.0, 0.5))
    assert [] == grave(source, text, "de", "rst")
    assert ["sentence/short"] == grave(source, "Gehen.", "de", "rst")


def test_a_sentence_of_one_word() -> None:
    """A catalog that has all others has hardly joined it to another."""
    source = "Take the long way round the lake. Experimental. It is shown on the map."
    text = "Nehmen Sie den langen Weg um den See. Er steht auf der Karte, die dort ist."

    def levels(**habits: Any) -> list[tuple[findings.Level, str]]:
        context = Context(language=languages.get("de"), markup="rst", length_ratio=1.3, **habits)
        return [(each.level, each.key) for each in checks.findings_of(Message(source, text, context))]

    assert [(findings.Level.STYLE, "sentence/lost")] == levels(keeps_sentences=True, fewer_sentences=0.01)
    assert [] == levels()


def test_a_well_known_name_that_is_left_out() -> None:
    """It is found where the catalog keeps it elsewhere; in another case of the language it is there."""
    source = "On the machine, take Ubuntu for all of it."
    habit = {"kept_words": frozenset({"Ubuntu"})}

    assert ["literal/missing"] == grave(source, "Nehmen Sie auf der Maschine eines für alles.", "de", "rst", **habit)
    assert [] == grave(source, "Ota koneella Ubuntun kaikkeen.", "fi", "rst", **habit)
    assert [] == grave(source, "Nehmen Sie auf der Maschine eines für alles.", "de", "rst")


def test_a_short_translation_of_a_neighbour(tmp_path: Path) -> None:
    """Two neighbours with one short translation are told where one source is far longer, and has no word of the other."""
    long = entry("In the dialog that opens, select the file which you want to load.", "Analyse starten")
    path = tmp_path / "page.po"

    assert ("WARNING", "repeated/text") in catalog(path, "de", long, entry("Run an analysis", "Analyse starten"))
    other = entry("Select the file there", "Analyse starten")
    assert ("WARNING", "repeated/text") not in catalog(path, "de", long, other)


def test_a_bracket_that_is_closed_by_one_of_another_width() -> None:
    """It is told in a catalog that keeps them apart."""
    source, text = "The lamp (it is green then) is on.", "ランプ（そのとき緑色)が点きます。"

    assert ["markup/bracket"] == grave(source, text, "ja", "rst", keeps_widths=True)
    assert [] == grave(source, text, "ja", "rst")
    assert [] == grave(source, "ランプ（そのとき緑色）が点きます。", "ja", "rst", keeps_widths=True)


def test_a_message_is_read_in_the_markup_of_its_page(tmp_path: Path) -> None:
    """In a catalog of several pages, the name of each tells how its messages are written."""
    rst = [entry(f"See :ref:`it{number}`.", f":ref:`it{number}` です。", "b.rst:1") for number in range(9)]
    path = tmp_path / "page.po"
    text = ("The *extra* part", "*extra*部")

    assert catalog(path, "ja", *rst, entry(*text, "a.md:2")) == []
    assert catalog(path, "ja", *rst, entry(*text, "a.rst:2")) == [("ERROR", "markup/attached")]


def test_messages_that_another_program_took_from_the_pages(tmp_path: Path) -> None:
    """Where lists and tables are messages with their marks, a number at the beginning is no fault."""
    path = tmp_path / "page.po"
    item = entry("2. See [it](#one) here.", "2. 见[它](#一)。")
    blocks = [entry("| a | b | c |", "| 甲 | 乙 | 丙 |"), entry("- One", "- 一")]

    assert [key for level, key in catalog(path, "zh", item, *blocks) if level == "ERROR"] == []
    assert [key for level, key in catalog(path, "zh", item) if level == "ERROR"] == ["link/changed", "block/number"]


def test_a_licence_holds_in_its_own_language(tmp_path: Path) -> None:
    """Its text is left as it is; elsewhere a text in the source's language is a warning."""
    text = ("If it is of use, say so to all of them.",) * 2

    assert catalog(tmp_path / "page.po", "es", entry(*text, "license.rst:1")) == [("STYLE", "english/same")]
    assert catalog(tmp_path / "page.po", "es", entry(*text, "index.rst:1")) == [("WARNING", "english/same")]


def test_words_in_code_that_a_catalog_translates(tmp_path: Path) -> None:
    """What nearly every translation says in its own words is a decision, not a slip."""
    kept = entry("Any `VehicleTypes` of it", "任何`VehicleTypes`的", "a.md:1")
    often = [
        entry(f"Any `BuildingTypes` of {number}", f"任何 {number} 的`建筑类型`", "a.md:1") for number in range(20, 26)
    ]
    once = entry("Any `InfantryTypes` of it", "任何`步兵类型`的", "a.md:1")

    found = catalog(tmp_path / "page.po", "zh", kept, *often, once)

    assert [level for level, _ in found] == ["STYLE"] * 6 + ["WARNING"]


def test_a_heading_and_a_question_of_one_meaning(tmp_path: Path) -> None:
    """One translation may do for both; for two texts with other words it is in a wrong place."""
    text = "Import des métadonnées sous forme de fichier XML"
    heading = entry("Metadaten als XML importieren", text)
    path = tmp_path / "page.po"

    assert catalog(path, "fr", heading, entry("Wie importiere ich meine Metadaten als XML-Datei", text)) == []
    other = entry("Wie lösche ich ein Konto der Organisation", text)
    assert catalog(path, "fr", heading, other) == [("WARNING", "repeated/text")]


def test_two_sentences_that_became_one(tmp_path: Path) -> None:
    """A comma or a colon more than in the source may have joined them; without one, a sentence is missing."""
    source = "Click on the button there to manage your harvester now. You are then led to a page for its management."
    joined = "Cliquez pour gérer votre moissonneur, un tableau de bord s’affiche alors."
    lost = "Cliquez sur ce bouton-là pour gérer votre moissonneur maintenant."

    assert grave(source, joined, "fr", "rst", keeps_sentences=True) == []
    assert grave(source, lost, "fr", "rst", keeps_sentences=True) == ["sentence/lost"]


def test_a_noun_alone_has_no_full_stop() -> None:
    """In Japanese a sentence ends with a verb, and there alone the mark is missing."""
    for text, found in (("ビデオの高さ", []), ("ビデオを取得します", ["punctuation/end"])):
        assert grave("The height of it.", text, "ja", "rst", keeps_ends=True) == found


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # a program or a file that is marked in another way, or not at all, and named
        ("fr", "using a :program:`waptupgrade` package", "créer un paquet **waptupgrade**"),
        ("fr", "It runs :program:`wapttray` at logon.", "Le WAPTtray s'ouvre au démarrage."),
        ("fr", "Complete the :file:`control` file.", "Compléter le fichier control."),
        ("fr", "From :program:`Lazarus` to :program:`Python`.", "De Lazarus à Python."),
        ("fr", "The function :command:`do_it`.", "La fonction ``do_it``."),
        ("fr", "With the :mimetype:`.crt` extension.", "Avec l'extension :file:`.crt`."),
        ("fr", "Run :code:`echo $(x)` now.", "Lancez :file:`echo $(x)` ici."),
        ("fr", "The :command:`do_a` or :program:`do_b` function", "La fonction :command:`do_a` et :command:`do_b`"),
        ("ru", "It sends ``box[513]:insert{'A'}`` there.", "Он шлёт :code:`box[513]:insert{'A'}` туда."),
        # bars of an absolute value
        ("ru", "|old_count - new_count| / old_count * 100", "|старое - новое| / старое * 100"),
        # a mark behind a backslash
        ("fr", "An installer in exe format", "Un installeur au format \\*.exe"),
        # what a listing says twice in every language
        ("ru", "while x do -- go\n  end\n    end", "while x do -- иди\n  end\n    end"),
        ("ru", "if not a and new_space and new_space.name -- it", "if not a and new_space and new_space.name -- это"),
        # what the source has typed wrong
        ("ko", "The ``id_container file`` has a key.", "``id_container`` 파일은 키를 담고 있습니다."),
        ("de", "A hrv score and V02max of it", "HRV-Wert und VO2max davon"),
        # one amount in two units
        ("ko", "At least 1 core and 512 MB of memory.", "최소 1 core, RAM 0.5 GB 이상."),
        ("vi", "It needs 512 MB of memory.", "Cần bộ nhớ 0,5 GB."),
        ("fr", "It needs 2,048 MB of memory.", "Il faut 2 Go de mémoire."),
        # decades
        ("sk", "Since the late 1970s it is here.", "Od konca 70. rokov 20. storočia je tu."),
        ("es", "Since the 1970s it is here.", "Desde los años 70 está aquí."),
        # the picture of a button
        ("es", "Use { } to see it.", "Use {} para verlo."),
    ],
)
def test_what_is_right_in_the_third_draw(language: str, source: str, text: str) -> None:
    """Code marked in another way, arithmetic, listings, faults of the source that a translation mends."""
    assert [] == grave(source, text, language, "rst")


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("fr", "Push the :program:`waptagent` installation.", "Pousser une installation waptsetup.", "role/lost"),
        ("fr", "The :file:`wapt` folder is here.", "Il est dans ``C:/wapt/x`` ici.", "role/lost"),
        ("fr", "Run :program:`waptx` or :program:`waptx` now.", "Lancez waptx ici.", "role/lost"),
        ("fr", "See the function :func:`do_it`.", "La fonction ``do_it``.", "role/broken"),
        ("fr", "See the :command:`do_it` here.", "Voir :command: `do_it` ici.", "role/broken"),
        ("fr", "See the :doc:`do_it` here.", "Voir :file:`do_it` ici.", "role/name"),
        ("ru", "It sends ``box[513]`` there.", "Он шлёт :code:`box[531]` туда.", "literal/lost"),
        ("sl", "A button |tools| of it", "Gumb |orodja| za to", "substitution/changed"),
        ("fr", "An installer in exe format", "Un installeur au format *.exe", "markup/open"),
        ("ru", "while x do it in it", "пока пока это", "doubled/word"),
        ("es", "It is made detailed.", "Es de de detalle.", "doubled/word"),
        ("ko", "The ``id_it --value`` has it.", "``id_it`` 파일은 있습니다.", "literal/changed"),
        ("de", "A hrv score and VO2max of it", "HRV-Wert und VO3max davon", "number/lost"),
        ("ko", "At least 512 MB of memory.", "RAM 5 GB 이상.", "number/lost"),
        ("vi", "It needs 512 MB of memory.", "Cần bộ nhớ 5 GB.", "number/changed"),
        ("sk", "Since the late 1970s it is here.", "Od konca 80. rokov 20. storočia je tu.", "number/lost"),
        ("sk", "Since the late 1970s it is here.", "Od konca 70. rokov 19. storočia je tu.", "number/lost"),
        ("es", "Use it to see {name}.", "Use {} para verlo.", "placeholder/added"),
    ],
)
def test_damage_like_the_third_draw(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    assert key in grave(source, text, language, "rst")


def levels(source: str, text: str, language: str) -> dict[str, str]:
    """Return the level of each key that is found."""
    found = checks.findings_of(Message(source, text, Context(language=languages.get(language), markup="rst")))
    return {finding.key: finding.level.name for finding in found}


def test_how_grave_a_lost_program_is() -> None:
    """Style where it is named, a warning where it is not, an error where a part of a path is all that is left."""
    source = "It stores it in :file:`C:\\\\wapt\\\\db.sqlite` now."

    assert levels("Run :program:`waptx` now.", "Lancez waptx ici.", "fr") == {"role/lost": "STYLE"}
    assert levels("Run :program:`waptx` now.", "Lancez cela ici.", "fr") == {"role/lost": "WARNING"}
    assert levels("Run :program:`waptx` now.", "Lancez `waptx` ici.", "fr") == {"role/lost": "WARNING"}
    assert levels(source, "C:\\\\wapt\\\\", "fr")["role/lost"] == "ERROR"


def test_a_role_with_a_space_in_it_is_broken() -> None:
    """It is not lost: its words stand there, with its marks."""
    source, texts = "Answer :guilabel:`Yes` here.", ("Dites : guilabel:`Yes` ici.", "Dites à:guilabel:`Oui` ici.")

    for text in texts:
        assert levels(source, text, "fr")["role/broken"] == "WARNING"
    assert levels(source, "Dites oui ici.", "fr")["role/lost"] == "WARNING"
    assert levels("See :term:`a table` now.", "Voir : term:`table` ici.", "fr")["role/broken"] == "ERROR"


def test_a_version_that_became_a_date() -> None:
    """It is said once, and as what it is."""
    found = [
        each.text("en")
        for each in checks.findings_of(
            Message.of("From 22.09, users can load it.", "2022年9月22日から、読み込めます。", "ja", markup="rst")
        )
    ]

    assert found == ["22.09 has become a date: where it is a version, write 22.09"]


def test_a_description_may_begin_with_a_space(tmp_path: Path) -> None:
    """Sphinx puts it into the page as it is; a paragraph with a space before it is a quotation."""
    text = ("A script of it", " 它的脚本")

    assert [level for level, _ in catalog(tmp_path / "page.po", "zh", entry(*text, "index.rst:-1"))] == ["STYLE"]
    assert ("ERROR", "block/start") in catalog(tmp_path / "page.po", "zh", entry(*text, "index.rst:12"))


def test_a_project_whose_catalogs_have_no_headers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told once for all of them; where others have one, a header is lost."""
    for name in ("a", "b", "c"):
        path = tmp_path / f"{name}.po"
        path.write_text(po.render([entry("A page of it.", "Страница об этом.")]), encoding="utf-8")
    assert [(problem.level.name, problem.finding.key) for problem in catalogs.check(path)] == [
        ("WARNING", "header/none")
    ]

    assert command.main(["--lang", "en", str(tmp_path)]) == 1
    assert capsys.readouterr().out.count("no header") == 1
    catalog(tmp_path / "d.po", "ru", entry("A page of it.", "Страница об этом.", "d.rst:1"))
    assert command.main(["--lang", "en", str(tmp_path)]) == 1
    assert capsys.readouterr().out.count("no header") == 3

    path.write_text(po.render([entry("A page of it.", "Страница об этом.", "a.rst:1")]), encoding="utf-8")
    found = [problem for problem in catalogs.check(path) if problem.code == "header"]
    assert [problem.level for problem in found] == [findings.Level.ERROR]
    levelled = [(problem.level, problem) for problem in found * 2]
    assert findings.told_once(levelled, files=2, levels={}) == [(findings.Level.WARNING, found[0])]
    assert findings.told_once(levelled, files=3, levels={}) == levelled


def test_the_other_text_of_a_translation_is_named(tmp_path: Path) -> None:
    """Which of two is in the wrong place shows only beside the other's English."""
    text = "Import des métadonnées sous forme de fichier XML"
    path = tmp_path / "page.po"
    entries = [entry("Metadaten als XML importieren", text), entry("Wie lösche ich ein Konto der Organisation", text)]
    catalog(path, "fr", *entries)

    message = next(problem.message for problem in catalogs.check(path, speak="en") if problem.code == "repeated")

    assert "“Metadaten als XML importieren”" in message


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # a scale in a word, with a genitive or a preposition behind it
        ("fr", "It nears 21,000,000 coins.", "On approche des 21 millions de pièces."),
        ("es", "There are 3,000,000,000 of them.", "Hay 3 mil millones de ellos."),
        ("pt", "It has 5,000,000 of them.", "Tem 5 milhões deles."),
        ("it", "Over 21,000 of them.", "Più di 21 mila di loro."),
        ("ru", "It has 1,500,000 of them.", "Их 1,5 миллиона."),
        ("pl", "It has 2,500,000 of them.", "Ma 2,5 mln z nich."),
        ("de", "It has 21 million of them.", "Es sind 21.000.000 davon."),
        ("nl", "It has 4,000,000,000 of them.", "Het zijn er 4 miljard."),
        ("vi", "It nears 21,000,000 coins.", "Gần tới 21 triệu đồng."),
        ("ar", "It nears 21,000,000 coins.", "يقارب 21 مليوناً من العملات."),
        # a digit that stands for a word
        ("ar", "A peer-2-peer network of them", "شبكة الند للند منها"),
        ("ar", "A peer-2-peer network of them", "شبكة الند -2 للند منها"),
        ("vi", "A peer-2-peer network of them", "Một mạng ngang hàng của họ"),
        # code that stands elsewhere, and an English plural of it
        ("ja", "Any ``rule`` or ``rules`` of it. The ``rule`` key has it.", "その規則です。``rule`` にあります。"),
        ("ja", "Set ``mode_a`` now. The ``mode_a`` key has it.", "今設定します。``mode_a`` にあります。"),
        # a space that changes nothing
        ("pt", "Call ``flush()`` now.", "Chame ``flush ()`` agora."),
        ("pt", "Write ``/*%all*/*`` now.", "Escreva ``/*%all */*`` agora."),
        # another name that means nothing, wherever the source has one
        ("ja", "Say ``foo.run`` for ``foo/run.py`` now.", "``hoge/run.py`` なら ``hoge.run`` です。"),
        # what is the case, and nobody types
        ("ja", "The predicate must be ``true`` there.", "述語は ``真`` です。"),
        ("ja", "All that evaluate to ``true`` are here.", "論理積です。"),
        # code in bold type
        ("fr", "If ``wrapEdge`` is set, take it.", "Si **wrapEdge** est défini, prenez-le."),
        # roles of which Python's domain takes either
        ("fr", "Set :class:`a.Tree` by :meth:`a.b`.", "Par :class:`a.b`, fixez :meth:`a.Tree`."),
        # emphasis of any length
        ("fr", "*It is long.*", f"*« C'est long{' et plus long' * 90}. »*"),
        # items of a list in the plain form
        ("ja", "The value of it is false.", "その値が false である"),
    ],
)
def test_what_is_right_in_the_seventh_draw(language: str, source: str, text: str) -> None:
    """Numbers with a scale in a word, digits within words, code that readers are told in another way."""
    assert [] == grave(source, text, language, "rst", keeps_ends=True)


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("fr", "It nears 21,000,000 coins.", "On approche des 21 mille pièces.", "number/lost"),
        ("ru", "It has 1,500,000 of them.", "Их 1,5 миллиарда.", "number/lost"),
        ("ar", "A peer-2-peer network of them", "شبكة الند -3 للند منها", "number/changed"),
        ("vi", "A tour of 3-day-2-night stays", "Chuyến đi 3 ngày", "number/lost"),
        ("ja", "Any ``rule_a`` or ``rule_b`` of it.", "その ``rule_b`` です。", "literal/lost"),
        ("ja", "Set ``mode_a`` or ``mode_a`` now.", "``mode_b`` や ``mode_a`` です。", "literal/changed"),
        ("pt", "Write ``/*%all*/*`` now.", "Escreva ``/* %all*/*`` agora.", "literal/changed"),
        ("ja", "Say ``foo.run`` for ``foo/run.py`` now.", "``foo/ran.py`` なら ``foo.ran`` です。", "literal/changed"),
        ("ja", "Set the option to ``true`` now.", "``真`` に設定します。", "literal/changed"),
        ("fr", "If ``wrapEdge`` is set, take it.", "Si wrapEdge est défini, prenez-le.", "literal/bare"),
        ("fr", "If ``wrapEdge`` is set, take it.", "Si `wrapEdge` est défini, prenez-le.", "literal/single"),
        ("fr", "Set :class:`a.Tree` by it.", "Fixez :meth:`a.Tree`.", "role/name"),
        ("fr", ":class:`a` and :class:`b` are here.", ":class:`a` et :class:`a` sont là.", "role/twice"),
        ("fr", "See :class:`a.b` in it.", "Voir 'class:`a.b: dedans.", "role/broken"),
        ("ta", "See RoomCode_[name].txt in it.", "அதில் roomcode_ [name].txt ஐக் காண்க.", "link/unknown"),
        ("fr", "Does it trust all of them?", " Fait-il confiance à tous ?", "block/space"),
        ("fr", "It trusts all of them.", " Il fait confiance à tous.", "block/start"),
        ("ja", "The value of it is false.", "その値が false です", "punctuation/end"),
    ],
)
def test_damage_like_the_seventh_draw(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    assert key in grave(source, text, language, "rst", keeps_ends=True)


def test_a_link_that_was_checked_out_as_text(tmp_path: Path) -> None:
    """A catalog that is the path of another is told as that, once; a damaged one is not."""
    path = tmp_path / "page.po"
    cases = [
        ("../../de/LC_MESSAGES/page.po", ["syntax/link"]),
        ("../../de/LC_MESSAGES/page.po\n", ["syntax/link"]),
        ("../../de/LC_MESSAGES/page.txt\n", ["syntax/line", "header/none"]),
    ]
    for text, keys in cases:
        path.write_text(text, encoding="utf-8")
        assert sorted(keys) == sorted(problem.finding.key for problem in catalogs.check(path))


def test_a_name_that_the_source_types_wrong(tmp_path: Path) -> None:
    """Its translation has the name of the rest of the catalog; the other way round, the translation is wrong."""
    path = tmp_path / "page.po"
    others = [entry(f"InstaPay has {number}.", f"Το InstaPay έχει {number}.") for number in range(30, 36)]

    assert catalog(path, "el", *others, entry("Ask InstoPay for it.", "Ρωτήστε το InstaPay.")) == []
    wrong = catalog(path, "el", *others, entry("Ask InstaPay for it.", "Ρωτήστε το InstoPay."))
    assert wrong == [("WARNING", "literal/name")]


def test_two_sentences_of_which_one_is_a_clause() -> None:
    """What one of them alone has stands in the translation: it is joined to the other, and not left out."""
    source = (
        "The type of the :attr:`it` attribute has changed from a plain list of pairs to a dictionary with all the names. "
        "It has been sure to keep the order in which the names were put into it by its caller since Python 3.7 came out."
    )
    joined = ":attr:`it` 属性の型はただのペアのリストから、Python 3.7 以降で順序が保たれる辞書に変わりました。"
    left_out = ":attr:`it` 属性の型はただのペアのリストから、すべての名前を持つ普通の辞書に変わりました。"

    assert grave(source, joined, "ja", "rst", length_ratio=0.45) == []
    assert "sentence/lost" in grave(source, left_out, "ja", "rst", length_ratio=0.45)


def test_two_texts_of_the_same_code(tmp_path: Path) -> None:
    """Two ways to say what it does may have one translation."""
    text = "キーが重複しているときに何もしないことを表すには、この `keepFirst` メソッドを使用してください。"
    path = tmp_path / "page.po"
    one = entry("Use the `keepFirst` method when nothing should be done in case of a duplicate key:", text)
    other = entry("Use the `keepFirst` method in order to skip the insert operation if duplicate keys exist:", text)

    assert ("WARNING", "repeated/text") not in catalog(path, "ja", one, other)
    wrong = entry("Use the `keepLast` builder whenever an old record has to be replaced by a newer one:", text)
    assert ("WARNING", "repeated/text") in catalog(path, "ja", one, wrong)


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # code put together, parted, in brackets, over two lines, in words
        ("zh", "Set `Base` to `1x1` for it.", "为此设置 `Base=1x1`。"),
        ("zh", "Set `AsTimer` to true for it.", "为此设置 `AsTimer=true`。"),
        ("zh", "Without `a.b = true` it is slow.", "若未把 `a.b` 设为 `true`，则很慢。"),
        ("zh", "A crash on an empty `Pack` here.", "此处 `[Pack]` 为空时崩溃。"),
        ("zh", "It is there for `kind:\nsplit`.", "用于 `kind: split`。"),
        ("zh", "Out = Left `DoPlus` Right", "对二者求和，Out = (Left + Right)"),
        ("zh", "It is shown in `now/most` format.", "以 `当前/最多` 格式显示。"),
        ("zh", "It is shown by `57 Move to a Place`.", "由 `57 移动到地点` 显示。"),
        ("zh", "Its length is `my_length × 2`, my length twice.", "长度为 `我的长度 × 2`，即两倍。"),
        ("ru", "``20 ms``", "``20 мс``"),
        ("ru", "``✅ Ready``", "``✅ Готово``"),
        ("ru", "The file ``%any_name%`` is there.", "Файл ``%любое_имя%`` там."),
        ("ru", "Make ``.dds`` of ``.png`` with it.", "Сделайте это с его помощью."),
        ("es", '``<p class="a">My Text</p>``', '``<p class="a">Mi Texto</p>``'),
        ("es", "It costs ``$25,000`` now.", "Cuesta ``$ 25,000`` ahora."),
        ("zh", "The tool-kit build needs Linux, as ``tool-kit`` needs it.", "tool-kit 的构建需要 Linux，因为它需要。"),
        # the full name, without what is short for it
        ("zh", "Start your :abbr:`VM (Virtual Machine)` now.", "启动您的 :abbr:`虚拟机`。"),
        # the mark is the label's
        (
            "zh",
            "Then enter a valid address in the field :guilabel:`Mirror:`",
            "请在 :guilabel:`Mirror:` 中输入有效的地址",
        ),
        ("fr", "Clear registered plugins.", "Effacer les extensions"),
        # two words of Chinese
        ("zh", "It runs in online mode.", "它在在线模式下运行。"),
        # what an author has left; a button that is in the reader's language already
        (
            "pt",
            "This gives an overview of what goes on in the long term (link to section) on all of the continent and beyond it.",
            "Isto dá uma visão geral do que acontece a longo prazo em todo o continente.",
        ),
        (
            "fr",
            "To make another one of the page, click on **Add** (here **Ajouter** since it is a page of Paris in French).",
            "Pour faire une autre page, cliquez sur **Ajouter**.",
        ),
        ("es", "It is back in no time.", "Vuelve en poco tiempo."),
        (
            "fr",
            "**Title:** *A Study of the Scenes and of Code*",
            "**Titre :** *A Study of the Scenes and of Code* (Étude)",
        ),
        # names that are others, and known
        ("zh", "Which syntax does SCQL support?", "SCQL 支持哪些 SQL 语法？"),
        ("zh", "EM Pulse cannon logic", "EMP 炮逻辑"),
    ],
)
def test_what_is_right_in_the_eighth_draw(language: str, source: str, text: str) -> None:
    """Code that is said in another way, words that are no code, names in letters of the reader's language."""
    assert (
        grave(
            source,
            text,
            language,
            "rst" if "``" in source or ":`" in source else "myst",
            keeps_ends=True,
            keeps_parentheses=True,
        )
        == []
    )


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("zh", "Set `Base` to `1x1` for it.", "为此设置 `Base=2x2`。", "literal/changed"),
        ("zh", "Without `a.b = true` it is slow.", "若未设置 `a.b`，则很慢。", "literal/changed"),
        (
            "ru",
            "Add ``Allow <user>``, where ``<user>`` is it.",
            "Добавьте ``Allow``, где ``<user>`` это.",
            "literal/changed",
        ),
        ("zh", "Out = Left `DoPlus` Right", "对二者求和", "literal/lost"),
        ("zh", "It is in `src/lib` there.", "它在 `源/库` 中。", "literal/changed"),
        ("zh", "It is shown by `57 Move to a Place`.", "由 `56 移动到地点` 显示。", "literal/changed"),
        ("ru", "``20 ms``", "``30 мс``", "literal/changed"),
        ("ru", "Make ``.dds`` of ``.png`` with it.", "Сделайте ``.dds`` с его помощью.", "literal/lost"),
        ("es", "It is in ``a/20.04`` now.", "Está en ``a/20. 4`` ahora.", "literal/changed"),
        ("zh", "Its ``tool-kit`` needs it.", "tool-kit 需要它。", "literal/bare"),
        ("zh", "Start your :abbr:`VM (Virtual Machine)` now.", "启动您的 :abbr:`VM`。", "role/abbr"),
        ("zh", "Then enter a valid address in the field:", "请在字段中输入有效的地址", "punctuation/end"),
        ("fr", "It is gone now.", "Il a disparu", "punctuation/end"),
        ("zh", "It runs on its own.", "它在在这里运行。", "doubled/word"),
        ("es", "There is no time for it.", "Hay tiempo para ello.", "negation/lost"),
        ("zh", "Which syntax does SCQL support?", "SCL 支持哪些语法？", "literal/name"),
    ],
)
def test_damage_like_the_eighth_draw(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    markup: Markup = "rst" if "``" in source or ":`" in source else "myst"
    assert key in grave(source, text, language, markup, keeps_ends=True)


def test_code_that_runs_on_takes_its_brackets_along() -> None:
    """What is told is that its marks are not read, and not that a bracket has no partner."""
    source = "It takes ``one`` (and ``two``) of them (or more)."
    text = "它需要 ``one``(和 ``two``)中的一些（或更多）。"
    assert grave(source, text, "zh", "rst") == ["markup/attached"]


def test_a_company_in_other_letters() -> None:
    """It calls itself so; left out, it is missing."""
    source = "It is found on some modern Intel machines."
    habits = {"kept_words": frozenset({"Intel"})}
    assert grave(source, "部分现代英特尔机器上有它。", "zh", "rst", **habits) == []
    assert grave(source, "部分现代机器上有它。", "zh", "rst", **habits) == ["literal/missing"]


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("it", "China", "È fatto in Cina là."),
        ("da", "China", "Det er lavet i Kina der."),
        ("et", "China", "See on tehtud Hiinas seal."),
        ("zh", "China", "那是中國製造的。"),
        ("ru", "Czechia", "Это сделано там в Чехии."),
        ("cs", "Germany", "To je tam vyrobeno v Německu."),
        ("fi", "Sweden", "Se on tehty siellä Ruotsissa."),
        ("pl", "German", "To jest tam po niemiecku."),
        ("de", "Czech Republic", "Das ist dort in Tschechien gemacht."),
    ],
)
def test_a_land_has_another_name_in_each_language(language: str, name: str, text: str) -> None:
    """CLDR knows it; where the translation has neither, it is missing, or typed wrong."""
    names = frozenset({name.split(maxsplit=1)[0]})
    found = grave(f"It is made in {name} there.", text, language, "rst", kept_words=names, names=names)
    assert found == []


def test_a_land_that_is_left_out() -> None:
    """Where a translation has neither name, it is missing, or typed wrong."""
    names = frozenset({"China"})
    habits = {"kept_words": names, "names": names}
    assert grave("It is made in China there.", "È fatto là.", "it", "rst", **habits) == ["literal/missing"]
    assert grave("It is made in China there.", "È fatto in Chima.", "it", "rst", **habits) == ["literal/name"]
    assert grave("It is made in China there.", "Det er lavet der.", "da", "rst", **habits) == ["literal/missing"]


def test_a_name_that_one_source_types_otherwise(tmp_path: Path) -> None:
    """What the rest of the catalog has is the right one, which a translation has in its place."""
    path = tmp_path / "page.po"
    other = entry("The server of KwartBrixz is slow.", "Le serveur de KwartBrixz est lent.")

    assert catalog(path, "fr", other, entry("Ask KwartBrixs there.", "Demandez à KwartBrixz.")) == []
    wrong = catalog(path, "fr", other, entry("Ask KwartBrixz there.", "Demandez à KwartBrixs."))
    assert wrong == [("WARNING", "literal/name")]


def test_a_space_at_the_beginning_is_told_as_one() -> None:
    """It is no list: the way out is to delete it."""
    context = Context(language=languages.get("de"), markup="rst")
    found = checks.findings_of(Message("It is a wall of it.", " Es ist eine Mauer davon.", context))
    said = [each.text("en") for each in found if each.key == "block/start"]

    assert said == [findings.finding("block/space").text("en")]


def test_a_text_that_an_example_shows(tmp_path: Path) -> None:
    """In quotation marks, or in a comment, it is for readers; a key is not."""
    path = tmp_path / "page.po"
    shown = entry('>>> say("Hello there")\n>>> # a word', '>>> say("Bonjour à tous")\n>>> # un mot')
    assert catalog(path, "fr", shown) == [("STYLE", "code/line")]
    key = entry('>>> at["key"]\n>>> # a word', '>>> at["clef"]\n>>> # un mot')
    assert catalog(path, "fr", key) == [("ERROR", "code/line")]

    block, other = (f"```python\n# {word}\nx = {number}\n```" for word, number in (("One", 1), ("Un", 1)))
    assert grave(block, other, "fr", "myst") == []
    assert "literal/changed" in grave(block, other.replace("x = 1", "y = 1"), "fr", "myst")


def test_a_name_in_capitals_that_the_source_types_wrong(tmp_path: Path) -> None:
    """Another one that the catalog has several times is the right one."""
    path = tmp_path / "page.po"
    others = [entry(f"The FWHM of {number} curves", f"La FWHM de {number} courbes") for number in range(30, 31)]

    assert catalog(path, "fr", *others, entry("See its FHWM now", "Voyez sa FWHM")) == []
    assert ("WARNING", "literal/name") in catalog(path, "fr", *others, entry("See its FWHM now", "Voyez sa FHWM"))
    assert ("WARNING", "literal/name") in catalog(path, "fr", *others, entry("See its FWHS now", "Voyez sa FWSH"))


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        # the shape of an array; an address ends at the comma
        ("zh", "`Out`(shape [X][N])", "`Out`（大小为 [X][N] ）", ""),
        ("zh", "See [this page][one] for more.", "更多请见 [此页][one] 。", "link/reference"),
        ("zh", "Open http://a.org:50 and enter it.", "打开 http://a.org:50,输入它。", ""),
        ("zh", "Open http://a.org:50 and enter it.", "打开 http://a.org:51,输入它。", "link/changed"),
        # a substitution in other capitals, or once for twice
        ("zh", "Boot the |CL| one.", "启动 |Cl| 的。", ""),
        ("zh", "Boot the |CL| one.", "启动 |CC| 的。", "substitution/changed"),
        ("zh", "|CL| has it for the |CL| one.", "|CL| 有它。", ""),
        ("zh", "|CL| has it for the |CL| one.", "它有。", "substitution/lost"),
        ("zh", "|CL| has it for the |CL| one.", "|CL| 有它，用于|CL|的。", "markup/attached"),
    ],
)
def test_links_and_substitutions_of_the_eighth_draw(language: str, source: str, text: str, key: str) -> None:
    """What readers find under the same name leads to the same place."""
    found = grave(source, text, language, "rst" if "|" in source or "http" in source else "myst")
    assert key in found if key else found == []


def test_a_page_that_has_its_list_of_links_in_the_catalog() -> None:
    """A catalog of blocks has the list as one of them."""
    source, text = "See [this page][3] for more.", "更多请见 [此页][3] 。"
    assert grave(source, text, "zh", "myst", has_blocks=True) == []
    assert grave(source, text, "zh", "myst") == ["link/reference"]


def test_a_number_that_is_in_a_name_too() -> None:
    """Said three times, it may be said twice; another one in its place is wrong."""
    source = "It is the 12-month index (XYZ-12), of the past 12 months."
    assert grave(source, "مؤشر XYZ-12 خلال الـ 12 شهرًا الماضية.", "ar", "rst") == []
    assert grave(source, "مؤشر XYZ-12 لمدة 13 شهرًا خلال الـ 12 شهرًا الماضية.", "ar", "rst") != []
    assert grave(source, "مؤشر XYZ خلال الـ 12 شهرًا الماضية.", "ar", "rst") != []


def test_a_short_sentence_of_a_catalog_full_of_names() -> None:
    """Where no name is in it, Chinese is a third as long."""
    source = "Depending on which machine you have at hand, follow one of these instructions to install it:"
    habits = {"plain_length": (0.62, 0.3)}
    assert "sentence/short" not in grave(source, "根据您手边的机器，按下述说明安装它：", "zh", "rst", **habits)
    assert "sentence/short" in grave(source, "按说明：", "zh", "rst", **habits)


_KEPT = tuple(
    entry(f"{name} has {at}.", f"{name} a {at}.") for name in ("KwartX", "Mosl3T", "BRX", "WQR") for at in range(31, 35)
)
_KEPT += tuple(
    entry(f"It has {name} {at}.", f"Il a {name} {at}.") for name in ("Tofalius", "Salmonella") for at in (41, 42)
)


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        # a letter, a capital, a look-alike
        ("fi", "**The KwartX servers are here.**", "**KwarttX-palvelimet ovat täällä.**", "literal/name"),
        ("fr", "It is in KwartX there.", "C'est dans Kwartx.", "literal/name"),
        ("es", "It has BrickII (of it) there.", "Tiene Brickll (de eso) allí.", "literal/name"),
        ("sl", "The file is ASCII there.", "Datoteka je tam ASCI.", "literal/name"),
        ("es", "It takes CSV and XLSX here.", "Toma CSV y XLS aquí.", "literal/name"),
        ("fr", "For the 310XT and 910XT there", "Pour les 310XT et 910TX là", "literal/name"),
        ("ja", 'A host "data-1" is there.', "ホスト「data-l」があります。", "literal/name"),
        ("ro", "It is the Fibonacci series.", "Este șirul lui Fibonaci.", "literal/name"),
        ("fr", "It is the filter Tofalius there.", "C'est le filtre Tofelius là.", "literal/name"),
        # of another alphabet
        ("sl", "It is on the Samba system.", "To je v sistemu Sаmba.", "letters/wrong"),
        ("zh", "BRX has it.", "ВRX有它。", "letters/wrong"),
        ("ru", "Try it there and see.", "Попробуй и посмотри, что пoлучилось.", "letters/wrong"),
        # another one
        ("pt", "Done on macOS there", "Feito no iOS lá", "literal/name"),
        ("fr", "Importing via BRX here", "Importation par WQR ici", "literal/name"),
        ("ru", "Take Ubuntu, Fedora, Mint (of it).", "Возьмите (Ubuntu, Ubuntu, Mint).", "literal/name"),
        ("fr", "**Kwart One** and **Kwart Two** are there.", "**Kwart One** et **Kwart One** sont là.", "literal/name"),
        ("de", "by Olivian Daniel Tofan there", "dort von Olivian Tofan", "literal/name"),
        ("es", "Cite Cerdeira LT, Dyson ZA, Sharma V, et al.", "Cite Cerdeira LT, Sharma V, et al.", "literal/missing"),
        ("zh", "It is written in C++ there.", "它是用 C 写的。", "literal/name"),
        (
            "ro",
            ":kbd:`A-D` on Unix, :kbd:`A-Z` on Windows.",
            ":kbd:`A-D` în Windows, :kbd:`A-Z` în Unix.",
            "literal/name",
        ),
        ("nl", "**BRX is gone**. It takes **WQR** now.", "**WQR is weg**. Het neemt nu **BRX**.", "literal/name"),
        # lands, languages, cities
        ("uk", "The results in France there", "Результати у Греції там", "literal/name"),
        ("zh", "A place named *Paris* there", "叫 *柏林* 的地方", "literal/name"),
        ("it", "It is in English and German.", "È in inglese.", "literal/missing"),
        ("ko", "It has English and Korean.", "중국어, 영어를 지원합니다.", "literal/name"),
        ("es", "**Portuguese (Brazil)** - of it", "**Portugués (Portugal)** - de eso", "literal/name"),
        # letters, keys, figures, pictures
        ("ja", "Log in with User B's account.", "ユーザーAのアカウントでログインします。", "literal/name"),
        ("de", "in the X *or* Y axis of it", "auf der x- *oder* x-Achse davon", "literal/name"),
        ("ro", "It prints B, C, D in that order.", "Va afișa B, D, C în această ordine.", "literal/name"),
        ("ro", "Press :kbd:`q` to close it.", "Apasă :kbd:`g` pentru a o închide.", "literal/changed"),
        ("ru", "in seconds (0 by default).", "в секундах (по умолчанию О).", "number/changed"),
        ("fr", "🏷️ **Tags**: of it", "**Tags** : de cela", "punctuation/symbol"),
    ],
)
def test_a_name_that_is_another_one(tmp_path: Path, language: str, source: str, text: str, key: str) -> None:
    """What its shape, its neighbours, CLDR or the rest of the catalog shows to be wrong."""
    found = catalog(tmp_path / "page.po", language, *_KEPT, entry(source, text, "page.rst:1"))

    assert ("WARNING", key) in found


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fi", "**The KwartX servers are here.**", "**KwartX-palvelimet ovat täällä.**"),
        ("fi", "It is in KwartX now.", "Se on KwartXissa nyt."),
        ("de", "It is for GitHub here.", "Es ist hier für Github."),
        ("ru", "A PDF of it there", "Там без PDFа"),
        ("ru", "Take Ubuntu, Fedora, Mint (of it).", "Возьмите (Ubuntu, Fedora, Mint)."),
        ("fr", "The Enterprise version of it", "La version entreprise de cela"),
        ("es", "Invasive Salmonella there", "La salmonela invasiva allí"),
        ("zh", "It is written in C++ there.", "它是用 C++ 写的。"),
        ("ro", ":kbd:`A-D` on Unix, :kbd:`A-Z` on Windows.", ":kbd:`A-D` în Unix, :kbd:`A-Z` în Windows."),
        ("nl", "**BRX is gone**. It takes **WQR** now.", "Het neemt nu **WQR**, en **BRX is weg**."),
        ("uk", "The results in France there", "Результати у Франції там"),
        ("it", "It is in English and German.", "È in inglese e tedesco."),
        ("fr", "It is in English there.", "C'est en français là."),
        ("sl", "The Russian one of it", "Ruski izraz za to"),
        ("de", "in the X *or* Y axis of it", "auf der x- *oder* y-Achse davon"),
        ("fr", "It lies W of it.", "C'est à l'O de cela."),
        ("ro", "It prints B, C, D in that order.", "Va afișa B, C, D în această ordine."),
        ("fr", "A YouTuber of it is there.", "Un YouTubeur de cela est là."),
        ("zh", "It has 2940 MB of RAM.", "内存为2940 MB，见URL。"),
        ("zh", "(N x 2) of it are there", "那里有(N*2)个"),
        ("ja", "**It says: `all of it`.**", "**`all of it` です。**"),
        ("fr", "Take the MongDB file there.", "Prenez le fichier MongoDB là."),
    ],
)
def test_a_name_in_another_form(tmp_path: Path, language: str, source: str, text: str) -> None:
    """Endings, other words for a name, another order, and what the source has typed wrong."""
    assert catalog(tmp_path / "page.po", language, *_KEPT, entry(source, text, "page.rst:1")) == []


@pytest.mark.parametrize(
    ("settings", "is_found"),
    [
        ("[restructuredtext parser]\ncharacter_level_inline_markup = true\n", False),
        ("[parsers]\ncharacter-level-inline-markup: yes\n", False),
        ("[restructuredtext parser]\ncharacter_level_inline_markup = false\n", True),
        ("what is this", True),
        ("", True),
    ],
)
def test_marks_that_may_touch_a_word(tmp_path: Path, settings: str, is_found: bool) -> None:
    """They may where the project's docutils.conf says so, and not where a repository ends before it."""
    (tmp_path / "docutils.conf").write_text(settings, encoding="utf-8")
    folder = tmp_path / "locale" / "ko" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    text = entry(
        "Set ``length`` of :ref:`it <it>` to *one* now.", "``length``를 :ref:`그것 <it>`의 *하나*로.", "page.rst:1"
    )

    found = catalog(folder / "page.po", "ko", text)

    assert (("ERROR", "markup/attached") in found) == is_found
    (tmp_path / "locale" / ".git").mkdir()
    assert not has_marks_in_words(tmp_path / "locale")


def test_names_of_translated_examples(tmp_path: Path) -> None:
    """What the translation of an example calls otherwise has that name in sentences and references, too."""
    path = tmp_path / "page.po"
    example = entry(
        "import echo\n\necho.brick(1)\necho.brick(2)", "import ecou\n\necou.casa(1)\necou.casa(2)", "page.rst:1"
    )
    sentences = [
        entry("See ``echo.brick`` of it.", "Vedeți ``ecou.casa`` din el.", "page.rst:2"),
        entry("See :mod:`!echo` of it.", "Vedeți :mod:`!ecou` din el.", "page.rst:3"),
    ]

    assert {level for level, _ in catalog(path, "ro", example, *sentences)} <= {"STYLE"}
    assert {level for level, _ in catalog(path, "ro", *sentences)} == {"ERROR", "WARNING"}


def test_one_missing_backquote_is_one_fault() -> None:
    """Code before it and behind it has its own."""
    assert grave("The `a/b` of `Cd` with `.efg` it", "La a/b` de `Cd` con `.efg` ello", "es", "myst") == ["markup/open"]
    text = "Das ``a: aa - ``b: bb`` - ``c: cc``"
    assert {key.partition("/")[0] for key in grave("It ``a: a`` - ``b: b`` - ``c: c``", text, "de", "rst")} == {
        "markup"
    }


@pytest.mark.parametrize(
    ("rule", "is_found"),
    [
        ("nplurals=2; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;", True),
        ("nplurals=3; plural=(n != 1);", True),
        ("nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;", False),
        ("nplurals=4; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : (n>=0) ? 2 : 3;", False),
        ("nplurals=INTEGER; plural=EXPRESSION;", False),
    ],
)
def test_a_rule_of_plurals_that_contradicts_itself(tmp_path: Path, rule: str, is_found: bool) -> None:
    """It says how many forms there are, and has others."""
    path = tmp_path / "page.po"
    header = f"Language: cs\nContent-Type: text/plain; charset=utf-8\nPlural-Forms: {rule}\n"
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), entry("Yes", "Ano")]), encoding="utf-8")

    assert ("header/plural" in {problem.finding.key for problem in catalogs.check(path)}) == is_found


def test_the_header_of_another_language_or_charset(tmp_path: Path) -> None:
    """The folder says of which language a catalog is."""
    path = tmp_path / "page.po"
    header = "Language: da\nContent-Type: text/plain; charset=CHARSET\n"
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), entry("Yes", "Ja")]), encoding="utf-8")

    assert {"header/language", "header/charset"} <= {each.finding.key for each in catalogs.check(path, language="de")}


def test_a_catalog_without_a_language_is_that_of_its_name(tmp_path: Path) -> None:
    """The header may not say it: then the name of the file does, or that of its folder."""
    for path in (tmp_path / "ja.po", tmp_path / "ja" / "page.po"):
        path.parent.mkdir(exist_ok=True)
        header = "Content-Type: text/plain; charset=utf-8\n"
        texts = [entry("It is all of it.", "これが全部です。"), entry("It is in the box.", "箱をを見る。")]
        path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), *texts]), encoding="utf-8")

        assert {each.finding.key for each in catalogs.check(path) if each.level > findings.Level.STYLE} == {
            "doubled/word"
        }


def test_brackets_in_a_row_are_no_links(tmp_path: Path) -> None:
    """Where sources have names in brackets, one behind the other, there is no list of links that is missed."""
    two = entry("It is there. [GitHub #1][Reported by Jo]", "Es ist da. [GitHub #1][Gemeldet von Jo]", "a.md:1")
    three = entry(
        "It is there. [GitHub #2][Reported by Jo][Patched by Al]", "Da. [GitHub #2][Von Jo][Von Al]", "a.md:2"
    )

    assert ("ERROR", "link/reference") in catalog(tmp_path / "page.po", "de", two)
    assert ("ERROR", "link/reference") not in catalog(tmp_path / "page.po", "de", two, three)


def test_a_book_of_another_program(tmp_path: Path) -> None:
    """What Sphinx reads as a list, or without the page's links, is no fault where another program reads the pages."""
    heading = entry("Welcome to Day 3", "3. Tag: Willkommen", "src/a.md:1")
    contents = entry("Setup", "Einrichten", "src/SUMMARY.md:5")

    assert ("ERROR", "block/number") in catalog(tmp_path / "page.po", "de", heading)
    assert ("ERROR", "block/number") not in catalog(tmp_path / "page.po", "de", heading, contents)


def test_the_name_of_a_picture_may_be_a_sentence() -> None:
    """Sphinx shows what the page puts in its place."""
    name = "|Use it to set the name of a service to this type.|"

    assert grave(name, name, "zh", "rst") == []
    assert grave(name.strip("|"), name.strip("|"), "zh", "rst") == ["english/same"]


def test_english_behind_its_translation() -> None:
    """A term may be told in English too, in brackets; alone it is not translated."""
    source, text = "The pages are the single source of truth.", "문서는 단일 정보 원천(source of truth)입니다."

    assert grave(source, text, "ko", "rst") == []
    assert grave(source, "문서는 단일, source of truth, 입니다.", "ko", "rst") == ["english/word"]


def test_names_that_the_catalog_has_otherwise(tmp_path: Path) -> None:
    """A slip of the source is no name, and what several translations have is the language's own."""
    path = tmp_path / "page.po"
    sources = [entry(f"The SCF number {n} is here.", f"SCF {n} はここです。") for n in (11, 12, 13)]
    slip = entry("Use the first guess for SFC loops.", "SCF 繰り返しの初期値です。")
    own = [entry(f"See the RGB image {n} of it.", f"Voyez l'image RVB {n} ici.") for n in (11, 12)]

    assert catalog(path, "ja", slip, *sources) == []
    assert ("WARNING", "literal/name") in catalog(path, "ja", slip)
    assert catalog(path, "fr", *own) == []
    assert ("WARNING", "literal/name") in catalog(path, "fr", own[0])


@pytest.mark.parametrize(
    ("language", "source", "text", "keys"),
    [
        (
            "ja",
            "It is one of the Uncontrolled Reference Words here.",
            "ここの Uncontorlled Reference Words です。",
            ["literal/name"],
        ),
        (
            "de",
            "Exchange of the service lift, safety belts, etc.: Options are included / not included here.",
            "Exchange of the service lift, safety belts, etc.: Austausch der Teile; enthalten / nicht enthalten.",
            ["english/word"],
        ),
        ("zh", "Python: it is 0 <= X < 100", "Python: 它是 0 <= X <= 100", ["sign/changed"]),
    ],
)
def test_one_slip_is_told_by_one_check(language: str, source: str, text: str, keys: list[str]) -> None:
    """What one check has told of a name, of English that was left and of a sign, no other tells again."""
    assert keys == grave(source, text, language, "rst")


def test_another_thing_in_brackets(tmp_path: Path) -> None:
    """“(or files)” may be said in a word; more words in brackets are missed."""
    others = [
        entry(f"It is in the box number {n} (or in another one).", f"Es ist im Kasten {n} (oder einem).") for n in "123"
    ]
    one = entry("This reports the specific icon file (or files) that it is expecting.", "Das meldet die Dateien davon.")
    two = entry(
        "This reports the specific icon file (or what it is made of) that it is expecting.",
        "Das meldet die Datei davon.",
    )

    assert ("WARNING", "sentence/parenthesis") not in catalog(tmp_path / "page.po", "de", one, *others)
    assert ("WARNING", "sentence/parenthesis") in catalog(tmp_path / "page.po", "de", two, *others)


def test_a_space_is_translated_by_a_space(tmp_path: Path) -> None:
    """What the source has nothing of is not missing."""
    assert catalog(tmp_path / "page.po", "de", entry(" ", " ")) == []


def test_what_may_be_is_no_denial() -> None:
    """In Japanese a “may” is said with a “not”."""
    source, text = "The value can be used in the program there.", "この値はプログラムで使えるかもしれません。"

    assert grave(source, text, "ja", "rst", length_ratio=0.45) == []
    assert grave(source, "この値はプログラムで全く使えません。", "ja", "rst", length_ratio=0.45) == ["negation/added"]


def test_full_stops_for_colons(tmp_path: Path) -> None:
    """Where a catalog has them several times, that is its way to announce something."""
    stops = [entry(f"Select the following {n} items:", f"选择以下{n}个项目。") for n in (11, 12, 13)]

    assert ("WARNING", "punctuation/end") in catalog(tmp_path / "page.po", "zh", *stops[:2])
    assert ("WARNING", "punctuation/end") not in catalog(tmp_path / "page.po", "zh", *stops)


def test_the_colons_before_an_example(tmp_path: Path) -> None:
    """They are missed where the catalog has them as a rule."""
    others = [entry(f"Brick {number} is here::", f"Stein {number} ist hier::", "page.rst:1") for number in (11, 12)]
    lost = entry("It is shown below.::", "Es steht unten.", "page.rst:2")

    assert ("WARNING", "literal/lost") in catalog(tmp_path / "page.po", "de", lost, *others)
    assert ("WARNING", "literal/lost") not in catalog(tmp_path / "page.po", "de", lost, others[0])


@pytest.mark.parametrize(
    ("language", "markup", "source", "right", "wrong", "key"),
    [
        # capitals at the end of bold type, and a star that is a part of a name
        (
            "fr",
            "rst",
            "**Title**: It is an **image in RGB**.",
            "**Titre** : C'est une **image en RGB**.",
            "**Titre** : C'est une **image en RGB*.",
            "markup/open",
        ),
        ("zh", "rst", "It is under \\*nix systems.", "在*nix系统下。", "在*nix系统*下。", "markup/attached"),
        (
            "ja",
            "rst",
            "Don't reinvent the wheel!",
            "車輪の再発明はやめよう！",
            "車輪の再発明をしよう！",
            "negation/lost",
        ),
        # a name that stands twice beside Chinese, a letter that does, a value, a version, a unit and a truth
        ("zh", "rst", "It knows IPV4 and IPV6.", "支持IPV4和IPV6。", "支持IPV4和IPV4。", "literal/name"),
        (
            "fr",
            "rst",
            "It is cross-site scripting (XSS).",
            "C'est le cross-site scripting (XSS).",
            "C'est le cross-site scripting (XXS).",
            "literal/name",
        ),
        (
            "ja",
            "rst",
            "It is <container>/<object> there.",
            "<container>/<object> 形式です。",
            "<container>/<container> 形式です。",
            "placeholder/lost",
        ),
        (
            "ru",
            "rst",
            "Python 2.7 was dropped, it is Python 3.6, now.",
            "Python 2.7 нет, теперь это Python 3.6.",
            "Python 2.7 нет, теперь это Python 3,6.",
            "number/notation",
        ),
        (
            "ko",
            "rst",
            "the cache lifetime (default 30 minutes) of it",
            "유효 시간(기본 30분)",
            "유효 시간(기본 30)",
            "unit/lost",
        ),
        (
            "es",
            "rst",
            "It sets it to False, and then to true.",
            "Lo pone a False, y luego a True.",
            "Lo pone a False, y luego a False.",
            "literal/changed",
        ),
        # a sentence that was begun, and what tools leave
        (
            "pt",
            "rst",
            "The summary is composed by concatenation of all logs.",
            "O resumo é composto pela concatenação de todos os logs.",
            "The summary is composed by concatenation of todos os logs.",
            "english/word",
        ),
        (
            "pt",
            "rst",
            "It is a page.",
            "É uma página.",
            "Sure, here is the translation: É uma página.",
            "residue/found",
        ),
        ("ru", "rst", "It is a page.", "Это страница.", "Это страница. msgstr", "residue/found"),
        # a name, a key and a code that stand twice for two, an acronym that is missing, values in another order
        (
            "ja",
            "rst",
            "like Ctrl+down, Ctrl+left, or Ctrl+right.",
            "Ctrl+down、Ctrl+left または Ctrl+rightと同じ。",
            "Ctrl+down、Ctrl+left または Ctrl+leftと同じ。",
            "literal/name",
        ),
        (
            "ja",
            "rst",
            "It has ``Real``, ``Rational`` and ``Whole``.",
            "``Real``, ``Rational`` と ``Whole``.",
            "``Rational``, ``Rational`` と ``Whole``.",
            "literal/changed",
        ),
        (
            "uk",
            "rst",
            "the Rand Index (ARI) and the Rand Score (NMI)",
            "індекс Ранда (ARI) та показник (NMI)",
            "індекс Ранда (ARI)",
            "literal/missing",
        ),
        (
            "ko",
            "rst",
            "It inserts ``{{a:<profileId>:<uid>}}`` there.",
            "``{{a:<profileId>:<uid>}}`` 를 삽입",
            "``{{a:<uid>:<profileId>}}`` 를 삽입",
            "literal/changed",
        ),
        (
            "de",
            "rst",
            "This is about brick.py there.",
            "Hier geht es um brick.py dort.",
            "Hier geht es um briick.py dort.",
            "literal/changed",
        ),
        # menus with arrows, a plural where there is none, at least so much, any number in an address
        ("zh", "rst", "Go to ``File->Save`` of it.", "点击 ``档案->储存`` 。", "点击 ``档案->`` 。", "literal/changed"),
        ("ja", "rst", "It is read as ``floats`` here.", "``float`` として。", "``int`` として。", "literal/changed"),
        ("ja", "rst", "It is Python >= 3.5 now", "Python 3.5以上です", "Python 3.5です", "literal/changed"),
        (
            "zh",
            "rst",
            "It is in 192.168.\\*.0/24 of it.",
            "地址是192.168.*.0/24。",
            "地址*是192.168.0/24。",
            "markup/open",
        ),
        (
            "ja",
            "rst",
            "If that is not the case, go there.",
            "まだであれば、進む。",
            "そうであれば、進む。",
            "negation/lost",
        ),
        # marks behind a backslash
        (
            "zh",
            "myst",
            "Say \\<name> in `a` there.",
            "在 `a` 中说 \\<名字> 。",
            "在 `a` 中说 <div>名字</div> 。",
            "html/added",
        ),
        (
            "zh",
            "myst",
            "Put `a` (line 26) in \\`b.rs",
            "放于 \\`b.rs 中的 `a`（26 行）",
            "放于 `b.rs 中的 `a`（26 行）",
            "markup/open",
        ),
        # a city in the reader's language, a default that has lost its marks, a picture with other lengths, a mark too many
        (
            "es",
            "rst",
            "in Montreal, Berlin, Kathmandu and online",
            "en Montreal, Berlín, Katmandú y en línea",
            "en Montreal, París, Kathmandu y en línea",
            "literal/name",
        ),
        (
            "zh",
            "rst",
            "`a` (``0.5``): It is of (0.0 to 1.0).",
            "`a`：透明度 （0.0 至 1.0），默认 ``0.5``。",
            "`a`：透明度 （0.0 至 1.0），默认 ``0.6``。",
            "literal/changed",
        ),
        (
            "ja",
            "rst",
            "with ``table_cache```. It is there",
            "``table_cache`` であります。",
            "``table_cash`` であります。",
            "literal/changed",
        ),
        (
            "tr",
            "myst",
            "```\nbob\n+-----+\n| One |\n+-----+\n```",
            "```\nbob\n+-------+\n| Bir  |\n+-------+\n```",
            "```\nbob\n+-------+\n| Bir  \n+-------+\n```",
            "literal/changed",
        ),
        # an acronym, a value in angle brackets, a unit behind a range and one without a number
        (
            "de",
            "rst",
            "See the metrics (ARI, NMI) of it.",
            "Siehe die Metriken (ARI, NMI).",
            "Siehe die Metriken (ARI, MNI).",
            "literal/name",
        ),
        ("zh", "rst", "DCE is in DCE of it.", "DCE 在 DCE 中。", "DCE 在 DEC 中。", "literal/name"),
        ("zh", "rst", "the plugin <plugin_id> of it", "插件 <plugin_id> 的", "插件 <plugin-id> 的", "placeholder/lost"),
        (
            "fr",
            "rst",
            "Violet: 380-450 nm, 789-668 THz",
            "Violet : 380-450 nm, 789-668 THz",
            "Violet : 380-450 nm, 789-668 GHz",
            "unit/changed",
        ),
        ("zh", "rst", "The cost (USD per MW) of it", "成本 (USD/MW)。", "成本 (USD/kW)。", "unit/changed"),
        # letters behind an address, the name of an algorithm, brackets around references, a slash at the end
        (
            "ja",
            "rst",
            "Open the link https://www.a.net/ there.",
            "https://www.a.net/のページを開く。",
            "https://www.b.net/のページを開く。",
            "link/changed",
        ),
        ("zh", "rst", "Add the rrt star planner", "新增 RRT* 规划器", "新增 *规划器", "markup/open"),
        (
            "ja",
            "myst",
            "[{doc}`/a`][{doc}`/b`] Added it. [G #1][By Jo]",
            "[{doc}`/a`][{doc}`/b`] 追加。 [G #1][Joさん]",
            "[{doc}`/a`][{doc}`/c`] 追加。 [G #1][Joさん]",
            "role/changed",
        ),
        (
            "es",
            "myst",
            "See the [policy](../a/b).",
            "Vea la [política](../a/b/).",
            "Vea la [política](../a/c/).",
            "link/changed",
        ),
        # numbers in a row, before kana, and of at least so much; a time, and a unit in two words
        (
            "ja",
            "rst",
            "the servos (No. 1,4,7,10) of it",
            "サーボ(No. 1, 4, 7, 10)",
            "サーボ(No. 1, 4, 7, 11)",
            "number/lost",
        ),
        ("ja", "rst", "For 10.3, 10.4, 10.9.4 now", "10.3、10.4、10.9.4を今", "10.3、10.4を今", "number/lost"),
        ("ko", "rst", "It requires 24+ GB now", "24 GB 이상이 필요", "16 GB 이상이 필요", "number/lost"),
        ("ja", "rst", "between 8 A.M. and noon of it", "午前8時から正午", "午前9時から正午", "number/lost"),
        (
            "ko",
            "rst",
            "They produce terabytes of it.",
            "테라 바이트급을 만든다.",
            "비트급을 만든다.",
            "unit/changed",
        ),
        # a comma and quotation marks that are the sentence's, and a picture of letters
        ("ja", "rst", "called ``ABC,`` in the table", "``ABC`` と呼ばれる", "``ABD`` と呼ばれる", "literal/changed"),
        (
            "ja",
            "rst",
            'It is ``"horror"`` there.',
            "「 ``horror`` 」になります。",
            "「 ``horor`` 」になります。",
            "literal/changed",
        ),
        (
            "zh",
            "myst",
            "```\n│ ╰─ First one\n╰─── Second one\n```",
            "```\n│ ╰─ 第一\n╰─── 第二\n```",
            "```\n╰─ 第一\n╰─── 第二\n```",
            "literal/changed",
        ),
        # denials in other words, and a verb that begins as the word before it ends
        ("zh", "rst", "It is not a concern for us.", "这毋需操心。", "这需操心。", "negation/lost"),
        ("ja", "rst", "what is shown by it there", "ここででてくるもの", "ここをを示すもの", "doubled/word"),
        # keys, names of files and constants
        (
            "cs",
            "rst",
            "Press ``Ctrl + l`` now.",
            "Stiskněte ``Ctrl + l``.",
            "Stiskněte ``Ctrl + i``.",
            "literal/changed",
        ),
        (
            "nl",
            "rst",
            "It is named: ``brick-wall-backup-Friday.gz``",
            "Het heet: ``brick-wall-backup-Friday.gz``",
            "Het heet: ``brick-wall-backup-Vrijdag.gz``",
            "literal/changed",
        ),
        (
            "it",
            "rst",
            "Built by :file:`Makefile`.",
            "Costruite da :file:`Makefile`.",
            "Costruite da :file:`makefile`.",
            "role/changed",
        ),
        ("uk", "rst", "It sends `201 Created`.", "Шле `201 Created`.", "Шле `201 Створено`.", "literal/changed"),
        ("ru", "rst", "`True` or `False`.", "`True` или `False`.", "`True` или `false`.", "literal/changed"),
        (
            "ru",
            "rst",
            "The `path` argument of `it`.",
            "Аргумент `path` из `it`.",
            "Аргумент `путь` из `it`.",
            "literal/changed",
        ),
        (
            "ru",
            "rst",
            "A `tuple`, `float` or `None`.",
            "Это `tuple`, `float` или `None`.",
            "Это `tuple` или `None`.",
            "literal/lost",
        ),
        ("tr", "rst", "Run it without the -d flag.", "Bunu -d olmadan yap.", "Bunu -D olmadan yap.", "literal/changed"),
        (
            "nl",
            "rst",
            "Move ``/var/lib/a/`` to ``/data/a/`` now.",
            "Verplaats ``/var/lib/a/`` naar ``/data/a/``.",
            "Verplaats ``/data/a/`` naar ``/var/lib/a/``.",
            "order/changed",
        ),
        ("uk", "rst", "It is `financialData` now.", "Це `financialData`.", "Це `finacialData`.", "literal/changed"),
        ("uk", "rst", "It is `active.wall` now.", "Це `active.wall`.", "Це `Active.wall`.", "literal/changed"),
        ("zh", "rst", "The ``telemetry`` option", "``telemetry`` 选项", "``telemtry`` 选项", "literal/changed"),
        (
            "es",
            "myst",
            "Use `brick wall list` now.",
            "Usa `brick wall list`.",
            "Usa `Brick wall list`.",
            "literal/changed",
        ),
        ("es", "rst", "Use --bricks-wall to.", "Usa --bricks-wall a.", "Usa --brcks-wall a.", "literal/changed"),
        ("uk", "rst", "It is 'offline/print' now.", "Це 'offline/print'.", "Це 'офлайн/друк'.", "literal/changed"),
        (
            "es",
            "rst",
            "Ours (= 'Primary') or not (= 'Second').",
            "Nuestra (= 'Primary') o no (= 'Second').",
            "Nuestra (= 'Primary') o no (= 'Primary').",
            "literal/changed",
        ),
        # links and references
        (
            "zh",
            "rst",
            "`Brick Wall <https://a.org/x>`__ and `Brick Road <https://a.org/y>`__",
            "`Brick Wall <https://a.org/x>`__ 和 `Brick Road <https://a.org/y>`__",
            "`Brick Wall <https://a.org/y>`__ 和 `Brick Road <https://a.org/x>`__",
            "link/exchanged",
        ),
        (
            "es",
            "myst",
            "Write to [me@brick.org](mailto:me@brick.org) now.",
            "Escriba a [me@brick.org](mailto:me@brick.org).",
            "Escriba a [me@bick.org](mailto:me@brick.org).",
            "literal/name",
        ),
        (
            "nl",
            "rst",
            "`CircleCI <https://circleci.com/>`_ was used.",
            "`CircleCI <https://circleci.com/>`_ was in gebruik.",
            "`TravisCI <https://circleci.com/>`_ was in gebruik.",
            "literal/name",
        ),
        (
            "hu",
            "rst",
            "See www.bricktx.com for it.",
            "Lásd a www.bricktx.com lapot.",
            "Lásd a www.brick.com lapot.",
            "link/changed",
        ),
        (
            "es",
            "rst",
            "See `it <https://docs.a.org/en/b/>`_ there.",
            "Vea `eso <https://docs.a.org/es/b/>`_ ahí.",
            "Vea `eso <https//docs.a.org/es/b/>`_ ahí.",
            "link/changed",
        ),
        (
            "ru",
            "rst",
            "`Wall <https://a.com/dev/disk/wall#v147disk47trash47bricks/It>`__",
            "`Стена <https://a.ru/dev/disk/wall#v147disk47trash47bricks/It>`__",
            "`Стена <https://a.ru/dev/disk/wall#v147disk47bricks/It>`__",
            "link/changed",
        ),
        (
            "zh",
            "myst",
            "It is [A B](https://a.org).",
            "是[A B](https://a.org)。",
            "是【A B】(https://a.org)。",
            "link/broken",
        ),
        (
            "zh",
            "myst",
            "It is [A B](https://a.org).",
            "是[A B](https://a.org)。",
            "是[A B]（https://a.org）。",
            "link/broken",
        ),
        ("cs", "rst", "The `walls`_ of it.", "Ty `zdi`_ z toho.", "Ty ʻzdi`_ z toho.", "link/broken"),
        ("fr", "rst", "Set |**a_port**|.", "Mettez |**a_port**|.", "Mettez |**port_a**|.", "substitution/changed"),
        # menus
        ("ru", "rst", "Way: A → B, B → A", "Путь: A → B, B → A", "Путь: A ← B, B → A", "literal/changed"),
        ("fr", "rst", "Use *A b* -> *C d* now.", "Prenez *A b* -> *C d*.", "Prenez *A b* *C d*.", "literal/lost"),
        ("cs", "rst", "Use **A > B > C** now.", "Vyber **Á > B > C**.", "Vyber **Á > C**.", "sentence/member"),
        (
            "de",
            "rst",
            "Go to (Tools -> Walls) now.",
            "Siehe (Extras -> Mauern).",
            "Siehe (Extras Mauern).",
            "literal/lost",
        ),
        # marks
        ("pt", "rst", "In pixels (**px**) or not.", "Em (**px**) ou não.", "Em (**px)** ou não.", "markup/bracket"),
        (
            "de",
            "rst",
            "**a bit** + **b bit** + **c bit** + **d bit**.",
            "**A-Bit** + **B-Bit** + **C-Bit** + **D-Bit**.",
            "**A-Bit** + **B-Bit** + **D-Bit**.",
            "markup/emphasis",
        ),
        ("pt", "rst", "It is welcome!", "É bem-vinda, ção!", "É bem-vinda, &ccedil;ão!", "html/entity"),
        ("pt", "rst", "It is - new and - old", "É - novo e - velho", "É - novo <<<<<<< HEAD - velho", "merge/conflict"),
        ("fa", "rst", "It is a wall.", "این یک دیوار است.", "\u202bاین یک دیوار است.", "bidi/control"),
        ("ja", "rst", "**Wall**: it", "**壁**: それ", "＊＊壁＊＊: それ", "punctuation/foreign"),
        ("hu", "myst", "It is so. This is it.", "Ez így van. Ez az.", "Ez így van.\\nEz az.", "punctuation/spaces"),
        ("ru", "rst", "Bases: :class:`A`", "Базы: :class:`A`", "Базы::class:`A`", "punctuation/after"),
    ],
)
def test_structure_that_a_slip_has_changed(
    language: str, markup: Markup, source: str, right: str, wrong: str, key: str
) -> None:
    """Names, targets, menus and marks of a text, each beside its right translation."""
    assert grave(source, right, language, markup) == []
    assert key in grave(source, wrong, language, markup)


@pytest.mark.parametrize(
    ("language", "markup", "source", "text", "keys"),
    [
        # what the source forgot
        ("fr", "rst", "At :math:`x1` and :math:`beta_1`", "En :math:`x_1` et :math:`\\beta_1`", []),
        # a duration in words; a word that stands beside a name
        ("ru", "rst", "It is ``60 seconds``", "Это ``60 секунд``", []),
        ("de", "myst", "Find the `A.live job` now.", "Suchen Sie den Job `A.live`.", []),
        # a sign of multiplication
        ("ja", "rst", "1 \\* Adapter", "アダプター*1個", []),
        # the way out that is right there
        ("ru", "rst", "Build a wall", "3. Построить стену", ["block/start"]),
        ("ru", "rst", "3. Build a wall", "3. Построить стену", []),
        ("tr", "rst", "In :doc:`/wall`, it is.", ":doc: `/wall` bu.", ["role/broken"]),
        ("ja", "rst", "Keep %.2f there.", "そこに ％.2f を保持します。", ["literal/changed"]),
        # names that get an ending, and sites of another land
        ("hu", "myst", "See [GitHub](https://github.com).", "Lásd a [GitHubon](https://github.com).", []),
        ("de", "rst", "See www.brick.com now.", "Siehe www.brick.de jetzt.", []),
        # what the source types wrong; a name with a capital at the beginning of a sentence
        ("es", "rst", "`amount` is `Wall.value.amout` now", "`amount` es `Wall.value.amount`", []),
        ("uk", "rst", "`Change` may be seen", "Зміну `change` можна бачити", []),
        # what belongs to another stands before it
        ("es", "myst", "Add to the `Wall` object's `.bricks` now", "Añadir a los `.bricks` del objeto `Wall`", []),
        # an arrow of a language that is read from the right
        ("fa", "rst", "Way: A → B", "راه: دیوار ← خانه", []),
        # two parts of a sentence that change their places
        ("de", "rst", "The :ref:`wall <a>` of the :ref:`road <b>`", "Des :ref:`Wegs <b>` die :ref:`Mauer <a>`", []),
    ],
)
def test_structure_that_is_right_or_told_by_its_cause(
    language: str, markup: Markup, source: str, text: str, keys: list[str]
) -> None:
    """What a slip only looks like, and what says the wrong way out."""
    assert grave(source, text, language, markup) == keys


def test_an_example_that_counts_the_letters_of_its_text() -> None:
    """Where the text is translated, its places are others; a single one is a slip."""
    source = 'wall.text = "Hey @david!"\nwall.words = Words({\n    # text[4:10] is it\n    (4, 10): me,\n})'
    text = 'wall.text = "通知 @david!"\nwall.words = Words({\n    # text[3:9] 是它\n    (3, 9): me,\n})'

    assert "number/lost" not in grave(source, text, "zh", "rst")
    slip = text.replace("[3:9]", "[4:10]").replace("(3, 9)", "(4, 11)")
    assert any(key.startswith("number/") for key in grave(source, slip, "zh", "rst"))


def test_the_two_colons_before_an_example(tmp_path: Path) -> None:
    """They are missed where a catalog has them everywhere else."""
    others = [entry(f"Brick {n} is here::", f"Stein {n} ist hier::", "page.rst:1") for n in range(11, 16)]
    lost = entry("It is shown below::", "Es steht unten:", "page.rst:2")

    assert ("WARNING", "literal/lost") in catalog(tmp_path / "page.po", "de", lost, *others)
    assert ("WARNING", "literal/lost") not in catalog(tmp_path / "page.po", "de", lost, *others[:3])


def test_a_substitution_that_a_catalog_writes_out(tmp_path: Path) -> None:
    """Where no translation has one that several sources have, it has their words; one that others keep is lost."""
    path = tmp_path / "page.po"
    sources = ("|TY| of it", "|TY| and |AB|", "|AB| there")
    texts = ("Coba saja", "Coba dan |AB|", "di sana")

    found = catalog(path, "id", *(entry(one, other, "page.rst:1") for one, other in zip(sources, texts, strict=True)))

    assert ["ERROR", "STYLE", "STYLE"] == sorted(level for level, key in found if key == "substitution/lost")


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # what a reader puts his own in the place of, in a path, an address or behind a command
        ("es", "See ``http://@IP-of-it@:9869`` now.", "Vea ``http://@IP-de-eso@:9869`` ahora."),
        ("es", "A brick of a wall is in ``up/brick-name/wall-name``.", "Está en ``up/nombre-ladrillo/nombre-muro``."),
        ("pl", "``cd directory``", "``cd katalog``"),
        ("nl", "End with ``.. brickauthor: Your Name`` there.", "Eindig met ``.. brickauthor: Je Naam`` daar."),
        # formulas and calculations
        (
            "uk",
            "It is given by a formula of pitch:\n\n`Pitch = deg(asin(M))`",
            "Його тангаж:\n\n`Тангаж = deg(asin(M))`",
        ),
        ("fr", "It is ``40/90 x 100 = 44%``", "C'est ``40/90 x 100 = 44 %``"),
        # samples of markup, of words and of sentences
        ("es", "`` {obj}`usual wall <a.B>` `` is a wall.", "`` {obj}`muro normal <a.B>` `` es un muro."),
        ("es", "Write `*emphasis*` for it.", "Escriba `*énfasis*` para ello."),
        ("de", "It is so: `x is divisible by 2 ⇨ x % 2 == 0`", "So ist es: `x ist durch 2 teilbar ⇨ x % 2 == 0`"),
        ("fr", "``> Left/right indented text <``", "``> Texte indenté gauche/droite <``"),
        # an address of the reader's language; a name of a site in small letters; a path without its last stroke
        ("es", "It is on `a.org/en/latest/b.html` now.", "Está en `a.org/es/latest/b.html` ahora."),
        ("pt", "On `Brick-wall.org` it is.", "Está em `brick-wall.org`."),
        ("es", "Export ``/var/lib/one/`` from it.", "Exporte ``/var/lib/one`` desde ello."),
        # backslashes before the quotation marks of the source
        ("ru", 'Try ``--add-args=\\"--over\\"`` now.', 'Попробуйте ``--add-args="--over"`` сейчас.'),
        # a switch of a window
        ("ko", "Turn off the ``2FA Enabled`` switch.", "``이중 인증 사용`` 스위치를 끄세요."),
        # a path of menus in quotation marks; code within bold type, where it is none
        ("ru", "See it in ``Brick Guide → CI``.", "См. «Руководство → CI»."),
        ("pt", "**Single ``prange`` of it.** It is so.", "**``prange`` único disso.** É assim."),
        # denials that are none, or are said in a word of another kind
        ("ko", "**No brick is too small!** It helps.", "**작은 벽돌도 소중합니다!** 도움이 됩니다."),
        ("ru", "As a mason, you are no stranger to it.", "Вам, как каменщику, это знакомо."),
        ("ko", "**Cause:** Not enough RAM for it", "**원인:** RAM이 부족함"),
        ("ru", "SIT is not well made and sends much.", "SIT плохо сделана и передаёт много."),
        ("zh", "You can't give it without the brick.", "给出时必须同时给出砖。"),
        ("hu", "It will be hidden and never shown there.", "Rejtve lesz és sosem látható."),
        ("hu", "It is there, but it's not complete.", "Ott van, mégsem teljes."),
        # centuries in Roman numerals, a range of thousands, the number of a character
        ("pt", "It is made for the 21st century.", "É feito para o século XXI."),
        ("fi", "Every year 2-3 thousand are made.", "Joka vuosi tehdään 2 000 - 3 000."),
        ("ru", 'It is turned into "&#9731" there.', 'Там это превращается в "&#9731;".'),
        # what a name is short for; what a program says; a work by its title
        ("fr", "Take it from a Catalog Service for the Web.", "Prenez-le d'un CSW (Catalog Service for the Web)."),
        (
            "hu",
            'The "MonaLisa" (Measurement of nowadays advanced Listening-Skills attitudes) is so.',
            'A "MonaLisa" (Measurement of nowadays advanced Listening-Skills attitudes) ilyen.',
        ),
        ("pt", "**\"NameError: name 'Wall' is not defined\"**", "**\"NameError: name 'Wall' is not defined\"**"),
        (
            "pl",
            "🟠 `A1: System for the Walls of it <https://a.org/>`_",
            "🟠 `A1: System for the Walls of it <https://a.org/>`_",
        ),
        ("fr", "Dueker, Anna J. and Butler, School of the Walls", "Dueker, Anna J. et Butler, School of the Walls"),
        # a name that the source runs into the words of a link, and one that it types wrong
        (
            "es",
            "From: Python Documentation [Guía a](https://a.org/).",
            "De: Documentación de Python [Guía a](https://a.org/).",
        ),
        ("es", "The WSG84 point of it", "El punto WGS84 de ello"),
        # a substitution in words, where it is all that the source has
        ("id", "|TY|", "Coba saja"),
        # the end of a tag that has no beginning; a second mention of an address; a source that has turned a link round
        ("zh", "It is here</dd>", "它在这里"),
        (
            "fr",
            "Select **Allow https://a.org/.** Go.",
            "Choisissez **Allow https://a.org/** (autoriser https://a.org/). Allez.",
        ),
        ("es", "See |a| `https://a.org/b <the wall>`__ there.", "Vea |a| `https://a.org/b <el muro>`__ allí."),
        ("fr", "See |a| `it <https://a.org/en/price>`_.", "Voyez |a| `ceci <https://a.org/tarifs/>`_."),
        # code within bold type at the beginning, and elsewhere in the text; the bullets of a list that runs on
        ("ru", "**``EDNS0`` wall**: Use the wall (``EDNS0``).", "**Стена ``EDNS0``**: Стена (``EDNS0``) здесь."),
        ("zh", "Turn ``it`` on. * Enter ``a`` * Take ``b``.", "打开 ``it``。* 输入 ``a`` * 选择 ``b``。"),
        # numbers of a list within a sentence
        ("zh", "It takes, shows and prints (now) :ref:`a`.", "包括：1) 获取；2) 显示；3)打印 (现在) :ref:`a`。"),
        # what docutils reads behind a substitution; an address for a page; a colon too many in the source
        ("fr", "See the |A| :cite:`b-c` here.", "Voyez |A|:cite:`b-c` ici."),
        ("ru", "See :doc:`the page <api/modules>` now.", "См. `страницу <https://a.org/doc/api/modules.html>`_."),
        ("fr", "See :ref::`here a_b` now.", "Voyez :ref::`ici a_b`."),
        # a source that says a sentence twice, and abbreviations that end none
        (
            "es",
            "We highly recommend to use the plain walls. We highly recommend to use the plain walls. They can be seen.",
            "Recomendamos usar los muros lisos. Se pueden ver.",
        ),
        (
            "de",
            "Responsible for contents acc. to Sec. 55, para. 2 German Federal Broadcasting Agreement (RstV)",
            "Verantwortlich für den Inhalt gemäß § 55 Abs. 2 RstV",
        ),
        (
            "pl",
            'Point is: it needn\'t be "one for all" or bust.',
            "Chodzi o to, że nie musi to być „jeden dla wszystkich”.",
        ),
        # an address for a name, in code, or with other letters; signs that multiply
        ("de", "It has ``a``, `its own tutorial`_ there.", "Es hat ``a``, `sein Tutorial <https://a.org/>`_ dort."),
        ("fr", "``wall`` = https://a.org/b", "``wall`` = ``https://a.org/b``"),
        ("ja", "It is ``a``: (50-0) \\* (9-0)", "``a`` は、（50-0）*（9-0） です"),
        # what a program says, within bold type
        (
            "de",
            "**I get: `wall requires more of the bricks`.**",
            "**Ich bekomme: `wall requires more of the bricks`.**",
        ),
        # samples and forms
        ("fr", "So ``**text**`` is, ``**text **`` is not.", "Ainsi ``**texte**`` l'est, ``**texte **`` ne l'est pas."),
        ("zh", "It is in the format of ``efb-kind-type`` now.", "格式为 ``efb-种类-类型`` 。"),
        ("es", "``idUser`` for the table ``user`` here.", "``idUsuario`` para la tabla ``usuario``."),
        ("fr", "``s3://bucket_name`` is the bucket", "``s3://nom_du_seau`` est le seau"),
        (
            "pt",
            "``COGS = Old Wall as it is - New Wall as it was``",
            "``COGS = Muro velho como é - Muro novo como era``",
        ),
        # an arrow in words; what goes without saying; a label that is named again
        ("ko", "Rename `a_wall` -> `b_wall` there", "`a_wall` 를 `b_wall` 로 이름 변경함"),
        ("pt", "See the interfaces and variables and what not there.", "Veja as interfaces e variáveis."),
        (
            "nl",
            "It is of the Royal Society of the Walls (Koninklijke Murenclub) here in this town.",
            "Het is van de Koninklijke Murenclub in deze stad.",
        ),
        (
            "ru",
            "Mikhail gives this explanation of all of it (translated from Russian) here:",
            "Михаил даёт такое объяснение всего этого здесь:",
        ),
        ("ko", "Sessions: Session is a unit of it.", "세션은 그것의 단위입니다."),
        ("ko", "Metaphor: Like a mason, it helps you.", "비유하자면, 석공처럼 도와줍니다."),
        ("ru", "mmH₂O", "ммH₂O"),
        (
            "pt",
            "It is in the ``WallSize`` attribute ``n_used`` now.",
            "Está no atributo ``n_used`` de ``WallSize`` agora.",
        ),
        ("fr", "``1 / 3 / 7 days``", "``1 / 3 / 7 jours``"),
        ("de", "``Brick IDE -> Sketch -> Upload``", "``Brick IDE -> Sketch -> Hochladen``"),
        (
            "pl",
            "It is ``git push -u origin fix-spelling-homepage``",
            "To ``git push -u origin naprawa-pisowni-strona-główna``",
        ),
        ("de", "``startswith(\"hello\", 'he')`` returns ``True``", "``startswith(\"hallo\", 'ha')`` ergibt ``True``"),
        # one of two that is a part of another word; a label in another form; what has come to its end
        ("fr", "The files may be updated here.", "Les fichiers devront peut-être être mis à jour ici."),
        ("hu", "It is of the same customer now.", "Az azonos ügyfél ügyfél-felhasználóitól van."),
        ("pl", "Use it now. Alternative: use the wall.", "Użyj tego. Alternatywnie użyj muru."),
        ("ko", "This feature is deprecated.", "이 기능은 더 이상 사용되지 않습니다."),
        # an address of the language at both ends; a class by the end of its name
        (
            "de",
            "See |a| `it <http://a.org/walls/wall-editor/>`_.",
            "Siehe |a| `es <https://a.org/de/walls/wall-editor-de/>`_.",
        ),
        ("ru", "It is a :class:`walls.client.Client` now.", "Это :class:`.Client` сейчас."),
        # what is no value of a program, but a part of an address
        ("pt", "See [it](https://a.org/Euler%27s_a).", "Veja [isso](https://pt.a.org/F%C3%B3rmula)."),
        # another land within a longer word, an inflected acronym, an own abbreviation, a pronoun, another calendar
        ("ja", "Sources: Authority of Japan. It is the Tiles", "国土地理院の地理院タイル"),
        ("it", "It is NATed here.", "Qui è NATtato ora."),
        ("sk", "The fault DALEKs like limericks", "že DALEKovia majú radi"),
        (
            "es",
            "The Parties to the Convention on Biological Diversity (CBD) met.",
            "Las Partes del Convenio sobre la Diversidad Biológica (CDB) se reunieron.",
        ),
        ("zh_CN", "Zone A and zone B are what I refer to", "A区域和b区域就是我所说的"),
        ("fa", "v1.5.1 (2021/12/21)", "v1.5.1 (۱۴۰۰/۰۹/۳۰)"),
        ("jp", "It is a word.", "これはことばです。"),
        ("ja", "It must be done in it", "これはしなくてはなりません"),
        ("fr", "It shows \ufffd to it.", "Cela montre \ufffd ici."),
        ("ko", "The ``config.json setting`` of it", "``config.json`` 의 설정"),
        # a title with its number, a page as it is on the site, a unit within another, a decade, a case's ending
        ("ru", "`Read of it <installation.markdown>`__", "`Читать <installation.html>`__"),
        ("ru", "`Load of it <../_static/a.zip>`_ now", "`Загрузить <_static/a.zip>`_ сейчас"),
        ("ja", "It is a size in gigabytes.", "これはギガバイト単位の容量です。"),
        ("ko", "It is from the 1930s of it.", "1930 년대부터 있습니다."),
        ("sr", "It is with pmxcfs here", "То је преко pmxcfsа овде"),
        ("es", "It is from 3rd party software.", "Es de otros programas."),
        ("ko", "You don't know which one to use.", "어떤 것을 써야할지 모르겠다."),
        ("ja", "It uses PostgresSQL/PostGIS for it", "これはPostgreSQL/PostGISを使います"),
        # the way to the other language, types of C, a list without an empty line, thousands
        ("es", "`Leer en español </es/a.html>`_ of it", "`Read in English </en/a.html>`_ de esto"),
        ("fr", "`Network <http://a.org/?lang=en>`_ of it", "`Réseau <http://a.org>`_ de ceci"),
        ("fr", "The value (unsigned char): it is green.", "La valeur (unsigned char) : elle est verte."),
        ("de", "It has 1000s of them.", "Es hat Tausende davon."),
    ],
)
def test_what_is_right_in_the_tenth_draw(language: str, source: str, text: str) -> None:
    """What code has for its readers, and marks and words that may be others."""
    markup: Markup = "rst" if ("``" in source or ":`" in source or "|" in source) and "{" not in source else "myst"
    assert [] == grave(source, text, language, markup, keeps_parentheses=True)


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("es", "See ``http://@IP-of-it@:9869`` now.", "Vea ``http://@IP-de-eso@:9868`` ahora.", "literal/changed"),
        ("es", "It is in ``up/brick-wall/the-wall``.", "Está en ``up/ladrillo-muro/el-muro``.", "literal/changed"),
        ("pl", "``cd bricks``", "``cd cegły``", "literal/changed"),
        ("nl", "End with ``.. brickauthor: Your Name``.", "Eindig met ``.. bouwer: Je Naam``.", "literal/changed"),
        (
            "uk",
            "It is given by a formula of pitch:\n\n`Pitch = deg(asin(M))`",
            "Його тангаж:\n\n`Тангаж = deg(acos(M))`",
            "literal/changed",
        ),
        (
            "uk",
            "It is given by a formula of size:\n\n`Pitch = deg(asin(M))`",
            "Його розмір:\n\n`Тангаж = deg(asin(M))`",
            "literal/changed",
        ),
        ("fr", "It is ``40/90 x 100 = 44%``", "C'est ``40/90 x 100 = 45 %``", "literal/changed"),
        ("es", "`` {obj}`usual wall <a.B>` `` it is.", "`` {obj}`muro normal <a.C>` `` es.", "literal/changed"),
        ("es", "Write `*emphasis*` for it.", "Escriba `**énfasis**` para ello.", "literal/changed"),
        ("de", "So: `x is divisible by 2 ⇨ x % 2 == 0`", "So: `x ist durch 2 teilbar ⇨ x % 3 == 0`", "literal/changed"),
        ("fr", "``> Left/right indented text <``", "``> Texte indenté gauche/droite <<``", "literal/changed"),
        ("es", "It is on `a.org/en/latest/b.html`.", "Está en `a.org/es/latest/c.html`.", "literal/changed"),
        ("es", "Export ``/var/lib/one/`` from it.", "Exporte ``/var/lib`` desde ello.", "literal/changed"),
        ("ru", "See it in ``Brick Guide → CI``.", "См. «Руководство».", "literal/lost"),
        ("pt", "**Single ``prange`` of it.** It is so.", "**O único disso.** É assim.", "literal/lost"),
        ("ru", "As a mason, you do not build it.", "Вы, как каменщик, это строите.", "negation/lost"),
        ("zh", "You can't give it to the brick.", "给出时必须同时给出砖。", "negation/lost"),
        ("hu", "It is there, but it's not complete.", "Ott van, és teljes.", "negation/lost"),
        ("pt", "It is made for the 21st century.", "É feito para o século XIX.", "number/lost"),
        (
            "fr",
            "Take it from a Catalog Service for the Web.",
            "Prenez-le d'un CBW (Catalog Service for the Web).",
            "english/word",
        ),
        ("pl", "It is the wall of it <https://a.org/>", "It is the wall of it <https://a.org/>", "english/same"),
        ("es", "The WGS84 point of it", "El punto WSG84 de ello", "literal/name"),
        ("id", "|image1|", "Gambar", "substitution/lost"),
        ("fr", "``1 / 3 / 7 days``", "``1 / 3 / 8 jours``", "literal/changed"),
        ("de", "``Brick IDE -> Sketch -> Upload``", "``Brick IDE -> Hochladen``", "literal/changed"),
        (
            "pl",
            "It is ``git push -u origin fix-spelling-it``",
            "To ``git pull -u origin naprawa-pisowni-tego``",
            "literal/changed",
        ),
        (
            "de",
            "``startswith(\"hello\", 'he')`` returns it",
            "``endswith(\"hallo\", 'ha')`` ergibt es",
            "literal/changed",
        ),
        ("fr", "The files are updated here.", "Les fichiers vont être être mis à jour ici.", "doubled/word"),
        ("ru", "It is a :class:`walls.client.Client` now.", "Это :class:`.Clients` сейчас.", "role/changed"),
        ("fr", "``wall`` = https://a.org/b", "``wall`` = ``https://a.org/c``", "link/lost"),
        (
            "de",
            "It has ``a``, `its own tutorial`_ there.",
            "Es hat ``a``, `sein Tutorial <wall>`_ dort.",
            "link/changed",
        ),
        (
            "de",
            "**I get: `wall`. It requires more of the bricks**",
            "**Ich: `wall`. It requires more of the bricks**",
            "english/word",
        ),
        (
            "fr",
            "So ``**text**`` is, ``**text **`` is not.",
            "Ainsi ``**texte**`` l'est, ``** texte**`` non.",
            "literal/changed",
        ),
        ("es", "``idUser`` for the table ``user`` here.", "``idUsuaro`` para la tabla ``usuario``.", "literal/changed"),
        ("fr", "``s3://bucket_name`` is the bucket", "``s4://nom_du_seau`` est le seau", "literal/changed"),
        ("ko", "Select it -> the wall there", "벽을 선택하세요", "literal/lost"),
        ("ko", "Sessions: A brick is a unit of it.", "벽돌은 그것의 단위입니다.", "punctuation/end"),
        (
            "nl",
            "It is of the Royal Society of the Walls (and of the bricks) here in this town.",
            "Het is van de Koninklijke Murenclub in deze stad.",
            "sentence/parenthesis",
        ),
        ("ru", "wall", "стенa", "letters/wrong"),
        (
            "es",
            "We highly recommend to use the plain walls. We highly recommend the bricks to all of you. They can be seen.",
            "Recomendamos usar los muros lisos. Se ven.",
            "sentence/lost",
        ),
        ("id", "|TY| it", "Coba saja", "substitution/lost"),
        ("zh", "It is <dd>so</dd>", "它 <dd>是", "html/lost"),
        ("fr", "See |a| `it <https://a.org/en/price>`_.", "Voyez |a| `ceci <https://b.org/tarifs/>`_.", "link/changed"),
        (
            "ru",
            "**``EDNS0`` wall**: Use ``EDNS0`` it.",
            "**Стена ``EDNS0``**: Стена``EDNS0`` здесь.",
            "markup/attached",
        ),
        (
            "zh",
            "Turn ``it`` on. * Enter ``a`` * Take ``b``.",
            "打开 ``it``。* 输入 ``a`` * 选择* ``b``。",
            "markup/open",
        ),
        (
            "zh",
            "It takes, shows and prints (now) :ref:`a`.",
            "包括：获取；显示；打印 现在) :ref:`a`。",
            "markup/bracket",
        ),
        ("fr", "See the |A| :cite:`b-c` here.", "Voyez |A| le:cite:`b-c` ici.", "role/broken"),
        ("ru", "See :doc:`the page <api/modules>` now.", "См. `страницу <https://a.org/doc/api/>`_.", "role/lost"),
        ("fr", "The :abbr:`DR (Damp Room)` it is.", "La chambre humide.", "role/lost"),
        ("de", "We show the wall here.", "Wir демонстрiert die Wand hier.", "language/script"),
        ("fi", "Every year 20-30 thousand are made.", "Joka vuosi tehdään 2 000 - 3 000.", "number/lost"),
    ],
)
def test_damage_like_the_tenth_draw(language: str, source: str, text: str, key: str) -> None:
    """What looks like the above and is wrong."""
    markup: Markup = "rst" if ("``" in source or ":`" in source or "|" in source) and "{" not in source else "myst"
    assert key in grave(source, text, language, markup, keeps_parentheses=True)


def test_a_company_or_a_system_in_letters_of_the_language() -> None:
    """A catalog that keeps Windows elsewhere may have it in its own letters."""
    source = "Use it, as Windows does, to go on with the work."
    habits = {"kept_words": frozenset(["Windows"])}

    assert "literal/missing" not in grave(source, "윈도우처럼 사용하여 작업을 계속합니다.", "ko", "rst", **habits)
    assert "literal/missing" in grave(source, "이렇게 사용하여 작업을 계속합니다.", "ko", "rst", **habits)


def test_a_name_that_the_source_types_wrong_once() -> None:
    """The catalog's sources have it right so often that no other name is meant."""
    names = {"source_tokens": Counter({"Quarzwall": 9, "Quarzvall": 1})}

    assert grave("The Quarzvall of it", "它的 Quarzwall", "zh", "rst", **names) == []
    assert "literal/name" in grave("The Quarzwall of it", "它的 Quarzvall", "zh", "rst", **names)


def test_a_substitution_that_the_project_has(tmp_path: Path) -> None:
    """One that other sources have may be added; one that no source has would be shown as it is."""
    path = tmp_path / "page.po"
    other = entry("|br| of it", "|br| davon", "page.rst:1")

    assert ("WARNING", "substitution/added") not in catalog(
        path, "de", other, entry("It is.", "Es ist. |br|", "page.rst:2")
    )
    assert ("WARNING", "substitution/added") in catalog(
        path, "de", other, entry("It is.", "Es ist. |hr|", "page.rst:2")
    )
    short = entry("It is :abbr:`br (Break Room)`.", "Es ist |br| (Pausenraum).", "page.rst:2")
    assert {level for level, _ in catalog(path, "de", other, short)} <= {"STYLE"}


def test_the_number_of_a_step_in_a_heading() -> None:
    """Sphinx underlines it before it is read; a paragraph with its number is a list."""
    assert grave("Step 3: Select the kind", "3. Schritt: Art wählen", "de", "rst") == []
    assert "block/number" in grave("Version 3: Select it.", "3. Version: wählen.", "de", "rst")


def test_objects_that_a_catalog_calls_otherwise(tmp_path: Path) -> None:
    """Where it does so throughout, a method is called of what has another name; another method is wrong."""
    path = tmp_path / "page.po"
    others = [entry(f"``aset.get{n}(item)``", f"``uno.get{n}(cosa)``", "page.rst:1") for n in "abc"]

    right, wrong = (entry("``aset.add(item)``", f"``uno.{name}(cosa)``", "page.rst:2") for name in ("add", "sum"))

    assert ("WARNING", "literal/changed") not in catalog(path, "es", right, *others)
    assert ("WARNING", "literal/changed") in catalog(path, "es", wrong, *others)
    assert ("WARNING", "literal/changed") in catalog(path, "es", right)


def test_a_note_that_ends_with_an_address() -> None:
    """A translator has put it behind the last sentence; without it, that sentence has lost its mark."""
    source, text = (
        "The whole of it can be found in the wall of bricks.",
        "Всё это есть в стене. Переведена первая часть",
    )

    assert "punctuation/end" in grave(source, text, "ru", "rst", keeps_ends=True)
    assert "punctuation/end" not in grave(source, f"{text}, https://a.org/1/", "ru", "rst", keeps_ends=True)

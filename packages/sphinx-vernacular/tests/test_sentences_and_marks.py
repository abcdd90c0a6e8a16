"""What a translation loses or doubles of a sentence, its marks and its letters; each row is silent before the damage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular.catalogs import checks, findings, languages
from sphinx_vernacular.catalogs.message import Context, Message

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.markup import Markup


def grave(source: str, text: str, language: str, markup: Markup = "rst", **habits: Any) -> list[str]:
    """Return the keys of what is found and is no matter of style."""
    context = Context(language=languages.get(language), markup=markup, **habits)
    found = checks.findings_of(Message(source, text, context))
    return [finding.key for finding in found if finding.level > findings.Level.STYLE]


@pytest.mark.parametrize(
    ("language", "source", "right", "damaged", "key"),
    [
        # marks at the end and within
        ("ko", "Is the software available?", "소프트웨어가 있습니까?", "소프트웨어가 있습니까.", "punctuation/end"),
        ("nl", "Can I publish my diary?", "Kan ik het publiceren?", "Kan ik het publiceren", "punctuation/end"),
        ("ru", "Using Python 2? It is old.", "Python 2? Он старый.", "Python 2. Он старый.", "punctuation/end"),
        ("zh", "The default paths include these:", "默认路径包括：", "默认路径包括。", "punctuation/end"),
        ("fr", "Now run it with this argument:", "Lancez-le avec ceci :", "Lancez-le avec ceci.", "punctuation/end"),
        (
            "ko",
            "A part of it is shown here::",
            "일부는 아래에 있습니다.::",
            "일부는 아래에 있습니다.",
            "punctuation/end",
        ),
        ("zh", "Select the following items:", "选择以下项目：", "选择以下项目。", "punctuation/end"),
        ("fr", "Please share it with us!", "Partagez-les !", "Partagez-les ?", "punctuation/end"),
        ("ca", "**Use it**: The gain is small.", "**Usa**: el guany.", "**Usa** el guany.", "punctuation/end"),
        (
            "fr",
            "Input values. Format: ``x``",
            "Des valeurs. Format : ``x``",
            "Des valeurs. Format ``x``",
            "punctuation/end",
        ),
        (
            "it",
            "The dialog appears then. It sets up what is to be done with all of the files.",
            "Si apre la finestra. Questa imposta ciò che si deve fare con tutti i file.",
            "Si apre la finestra. Questa imposta ciò che si deve fare con tutti",
            "punctuation/end",
        ),
        ("es", "How does data fit in?", "¿Cómo encajan los datos?", "Cómo encajan los datos?", "punctuation/pair"),
        # stray and lost signs
        ("it", "See the *Main Window* here.", "Vedi *Finestra* qui.", "Vedi *Finestra* qui.\\n", "punctuation/spaces"),
        ("de", "Humidity & pressure", "Feuchte & Druck", "Feuchte &amp; Druck", "html/entity"),
        ("fr", "🏷 Tags: what they are", "🏷 Tags : les voici", "Tags : les voici", "punctuation/symbol"),
        ("th", "the limit (∞) of it", "ขีดจำกัด (∞)", "ขีดจำกัด", "punctuation/symbol"),
        (
            "hu",
            "Click on the *⊞* button.",
            "Kattintson a *⊞* gombra.",
            "Kattintson a *?* gombra.",
            "punctuation/symbol",
        ),
        # what stands twice
        # … of the members of a list
        (
            "fr",
            "It has French, Spanish, Italian, Portuguese and Romanian.",
            "Il a français, espagnol, italien, portugais et roumain.",
            "Il a français, espagnol, italien, italien, portugais et roumain.",
            "doubled/word",
        ),
        (
            "ru",
            "It may be red, green, blue or white.",
            "Это может быть красный, зелёный, синий или белый.",
            "Это может быть красный, зелёный, зелёный, синий или белый.",
            "doubled/word",
        ),
        (
            "ar",
            "The months are May, June, July, and August.",
            "الأشهر هي مايو، يونيو، يوليو، وأغسطس.",
            "الأشهر هي مايو، يونيو، يونيو، يوليو، وأغسطس.",
            "doubled/word",
        ),
        (
            "tr",
            "It is for apples, pears, plums and nuts.",
            "Bunlar elma, armut, erik ve fındık içindir.",
            "Bunlar elma, armut, armut, erik ve fındık içindir.",
            "doubled/word",
        ),
        (
            "de",
            "Use it for trees, lakes, roads and rivers.",
            "Nutzen Sie es bei Bäumen, seen, straßen und flüssen.",
            "Nutzen Sie es bei Bäumen, seen, seen, straßen und flüssen.",
            "doubled/word",
        ),
        (
            "ca",
            "It can be used here. The options are these:",
            "Es pot usar aquí. Les opcions són aquestes:",
            "Es pot usar aquí. Les opcions són aquestes: Les opcions són aquestes:",
            "doubled/word",
        ),
        (
            "de",
            "Go back and search for ``name`` again, to find it. The border is gray on the left.",
            "Gehen Sie zurück und suchen Sie nach ``name``, um es zu finden. Der Rand ist links grau.",
            (
                "Gehen Sie zurück und suchen Sie nach ``name``, um es zu finden. "
                "Gehen Sie zurück und suchen Sie nach ``name``, um es zu finden. Der Rand ist links grau."
            ),
            "doubled/word",
        ),
        (
            "fr",
            "Include: - Which version - Steps to reproduce it - Screenshots",
            "Incluez : - La version - Étapes pour le reproduire - Captures",
            "Incluez : - La version - Étapes pour le reproduire - Étapes pour le reproduire - Captures",
            "doubled/word",
        ),
        (
            "ru",
            "Several (Ubuntu, Fedora, Mint)",
            "Разные (Ubuntu, Fedora, Mint)",
            "Разные (Ubuntu, Ubuntu, Mint)",
            "doubled/word",
        ),
        (
            "zh",
            "It is here. It opens the new file.",
            "在这里。它会打开新的文件。",
            "在这里。它会打开新的文件。它会打开新的文件。",
            "doubled/word",
        ),
        # English left
        (
            "sv",
            "Symlinks need it. If symlinks fail, use **Copy files** instead.",
            "Länkar kräver det. Om de inte fungerar, använd **Kopiera filer** istället.",
            "Länkar kräver det. If symlinks fail, use **Copy files** instead.",
            "english/word",
        ),
        (
            "hu",
            "Your installation already contains some responses, you can use or edit them.",
            "A telepítés már tartalmaz néhány választ. Használhatja vagy szerkesztheti azokat.",
            "Your installation already contains some responses. Használhatja vagy szerkesztheti azokat.",
            "english/word",
        ),
        (
            "ro",
            "They use characters (like curly braces ``{}``) to group it.",
            "Ele utilizează caractere (cum ar fi acolade ``{}``) pentru a grupa.",
            "Ele utilizează caractere (like curly braces ``{}``) pentru a grupa.",
            "english/word",
        ),
        (
            "fr",
            "The path of the module **(Automatically generated)**",
            "Le chemin du module **(Générée automatiquement)**",
            "Le chemin du module **(Automatically generated)**",
            "english/word",
        ),
        # what is left out
        (
            "es",
            "**Affected**: MS-DOS, Windows, and most Linux environments (x86 PCs)",
            "**Afectados**: MS-DOS, Windows y la mayoría de entornos Linux (x86 PCs)",
            "**Afectados**: Windows y la mayoría de entornos Linux (x86 PCs)",
            "sentence/member",
        ),
        # what denies
        (
            "it",
            "**No Data Sharing:** We **do not** collect any of your data.",
            "**Nessuna condivisione:** **non** raccogliamo alcun dato.",
            "**Nessuna condivisione:** raccogliamo **alcun** dato.",
            "negation/lost",
        ),
        (
            "es",
            "It is not possible to automate all of them.",
            "No es posible automatizar todos.",
            "Es posible automatizar todos.",
            "negation/lost",
        ),
        (
            "ja",
            "If it exceeds this, you cannot create a folder.",
            "超えると、作成できません。",
            "超えると、作成できます。",
            "negation/lost",
        ),
        (
            "th",
            "If so, they cannot write to the folder.",
            "หากอ่านอย่างเดียว จะไม่สามารถเขียน",
            "หากอ่านอย่างเดียว จะสามารถเขียน",
            "negation/lost",
        ),
        (
            "ro",
            "They do not use it, since it brings an unknown set of names.",
            "Nu o vor folosi, deoarece aduce un set necunoscut de nume.",
            "O vor folosi, deoarece aduce un set necunoscut de nume.",
            "negation/lost",
        ),
        (
            "ru",
            "The function won't be called and an exception will be raised instead.",
            "Функция не будет вызываться и вместо нее будет брошено исключение.",
            "Функция будет вызываться и вместо нее будет брошено исключение.",
            "negation/lost",
        ),
        ("sv", "Do not close the window.", "Stäng inte fönstret.", "Stäng fönstret.", "negation/lost"),
        (
            "nl",
            "This cannot be undone.",
            "Dit kan niet ongedaan gemaakt worden.",
            "Dit kan ongedaan gemaakt worden.",
            "negation/lost",
        ),
        ("hu", "It cannot be changed here.", "Itt nem módosítható.", "Itt módosítható.", "negation/lost"),
        (
            "de",
            "It is compatible with it.",
            "Es ist damit kompatibel.",
            "Es ist nicht damit kompatibel.",
            "negation/added",
        ),
        ("el", "How do I get it?", "Πώς το παίρνω;", "Πώς το παίρνω?", "punctuation/end"),
        ("fr", "Set it to “new” now.", "Mettez “neuf” ici.", "Mettez ”neuf“ ici.", "quotes/open"),
        ("hu", "One is here. Two is there.", "Egy itt. Kettő ott.", "Egy itt.\\nKettő ott.", "punctuation/spaces"),
        # signs, numbers and units
        ("hu", "from -125 to +125 of it", "-125 és +125 között", "-125 és -125 között", "sign/changed"),
        ("zh", "-15 for one, +15 for two", "小为-15，大为+15", "小为+15，大为-15", "sign/changed"),
        ("de", "A Pi 3B+ or a new one", "Ein Pi 3B+ oder ein neuer", "Ein Pi 3B oder ein neuer", "sign/changed"),
        ("hu", "It is shifted 150° now.", "El van forgatva 150°-kal.", "El van forgatva 150-kal.", "unit/lost"),
        ("de", "Connect both to +5V.", "Beide an +5V.", "Beide an +5.", "unit/lost"),
        ("nl", "over 20 metres long", "meer dan 20 meter lang", "meer dan 20 voet lang", "unit/changed"),
        ("pt", "from 2000 until 2019", "de 2000 até 2019", "de 2019 até 2000", "number/changed"),
        ("ru", "The work factor is 12 there.", "Коэффициент там 12.", "Коэффициент там есть.", "number/lost"),
        ("ko", "only once the five are green", "다섯 개가 green", "여섯 개가 green", "number/word"),
        ("ja", "three modes (three ways)", "3つの（3つの方法）", "3つの（4つの方法）", "number/word"),
        ("it", "Foo 2.7 and Bar 1.16.4", "Foo 2.7 e Bar 1.16.4", "Foo 1.16.4 e Bar 2.7", "number/changed"),
        ("ca", "June 30 of it", "el 30 de juny", "el 30 de juliol", "date/changed"),
        ("fr", "March --> Process it", "Mars --> Traitez", "Mai --> Traitez", "date/changed"),
        # names
        ("pl", "from Polish to English", "z polskiego na angielski", "z angielskiego na polski", "literal/name"),
        ("pl", "Non-English (Chinese)", "nie po angielsku (chiński)", "nie po angielsku (czeski)", "literal/name"),
        ("it", "a house in the Netherlands", "una casa nei Paesi Bassi", "una casa in Belgio", "literal/name"),
        ("es", "It is Ana López here.", "Es Ana López.", "Es Ana Lopez.", "literal/name"),
        ("is", "It has UAX #29 now.", "Það er UAX #29.", "Það er UAX 29.", "literal/name"),
        ("es", "It is Cl@ve here.", "Es Cl@ve.", "Es Clave.", "literal/name"),
        ("nl", "Their MMSI and name", "Hun MMSI en naam", "Hun MSMI en naam", "literal/name"),
        (
            "pt",
            "IRDRONE X (IRDRONE format)",
            "IRDRONE X (formato IRDRONE)",
            "IDRONE X (formato IRDRONE)",
            "literal/name",
        ),
        ("hu", "the saved DEHu pictures", "a mentett DEHu képek", "a mentett DEHU képek", "literal/name"),
        ("ru", "It is the PUT request.", "Это PUT запрос.", "Это POST запрос.", "literal/name"),
        ("nl", "at 09:00 CEST", "om 09.00 uur CEST", "om 09.00 uur CET", "literal/name"),
        ("nl", "liquid cargo, type N", "vloeibaar, type N", "vloeibaar, type C", "literal/name"),
        (
            "de",
            "one for it (API) and two (CLI)",
            "eins (API) und zwei (CLI)",
            "eins (CLI) und zwei (API)",
            "literal/name",
        ),
        (
            "nl",
            "Jan Smit (secretary), Piet de Boer (treasurer)",
            "Jan Smit (secretaris), Piet de Boer (penningmeester)",
            "Piet de Boer (secretaris), Jan Smit (penningmeester)",
            "literal/name",
        ),
        ("it", "(Made by Ada Rossi and Bo Verdi.)", "(Da Ada Rossi e Bo Verdi.)", "(Da Ada Rossi.)", "literal/missing"),
        ("tr", "the new one, some Middlewares", "yeni, bazı katmanlar", "yeni, some Middlewares", "english/word"),
        ("pt", "the one on H8, or that on H20.", "o do H8 ou o do H20.", "o do H20 ou o do H8.", "literal/name"),
        (
            "ca",
            "It is new. Mid-circuit measurements raise ``E``; it is so.",
            "És nou. Les mesures llancen ``E``; és així.",
            "És nou. Mid-circuit measurements raise ``E``; és així.",
            "english/word",
        ),
        ("it", "**65524** : for the one", "**65524** : per quello", "**65.524** : per quello", "number/changed"),
        (
            "pt",
            "Contributions are welcome",
            "Contribuições bem-vindas",
            "Contribui&ccedil;ões bem-vindas",
            "html/entity",
        ),
        # negations
        ("ru", "Do NOT use it now.", "НЕ ИСПОЛЬЗУЙТЕ его.", "ИСПОЛЬЗУЙТЕ его.", "negation/lost"),
        (
            "nl",
            "If you get errors, do not continue with the upgrade.",
            "Krijg je foutmeldingen, ga dan niet verder.",
            "Krijg je foutmeldingen, ga dan verder.",
            "negation/lost",
        ),
        # text that was read in a wrong encoding
        ("de", "It is possible now.", "Es ist möglich.", "Es ist m?glich.", "mojibake/found"),
        ("ru", "Hello to you all", "Привет всем", "ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð²ÑÐµÐ¼", "mojibake/found"),
        ("zh", "the Chinese text", "中文文本", "ä¸­æ–‡æ–‡æœ¬", "mojibake/found"),
        # letters
        ("ru", "It is the R9M module.", "Это модуль R9M.", "Это модуль R9М.", "letters/wrong"),
        ("sl", "through Samba", "prek Samba", "prek Sаmba", "letters/wrong"),
        ("zh", "OTRS has it.", "OTRS有它。", "ОTRS有它。", "letters/wrong"),
        ("ru", "See what you got now.", "Посмотри, что получилось.", "Посмотри, что пoлучилось.", "letters/wrong"),
        ("el", "The file is new.", "Το αρχείο είναι νέο.", "Το αρχεíο είναι νέo.", "letters/wrong"),
        ("zh_CN", "Filter entities of them", "过滤出这些实体", "過濾出这些实体", "letters/wrong"),
        ("zh_TW", "It opens a new link.", "它會開啟一個連結。", "它会開啟一個連結。", "letters/wrong"),
        (
            "ru",
            "See `🔍 Try it <https://a.org/>`__",
            "`🔍 Проба <https://a.org/>`__",
            "`? Проба <https://a.org/>`__",
            "punctuation/symbol",
        ),
        (
            "id",
            "Change it by --osd-data and --wal now.",
            "Ubah dengan --osd-data dan --wal.",
            "Ubah dengan —osd-data dan --wal.",
            "literal/changed",
        ),
        (
            "ru",
            "The form is ``a/{team_id}`` where team_id is new.",
            "Форма ``a/{team_id}`` где team_id новый.",
            "Форма ``a/{team-id}`` где team_id новый.",
            "literal/changed",
        ),
        (
            "ru",
            "It is so that G <= *size* <= H.",
            "Верно, что G <= *size* <= H.",
            "Верно, что G <= *size* >= H.",
            "sign/changed",
        ),
        ("ru", "Pass it on to them.", "Передайте им данные.", "Передайте им данні.", "letters/wrong"),
        ("uk", "Open the new file.", "Відкрийте новий файл.", "Відкрийте новый файл.", "letters/wrong"),
        ("fa", "the support of it", "پشتیبانی برای آن", "پشتيباني برای آن", "letters/wrong"),
        ("ja", "Open the scene.", "シーンを開きます。", "シ一ンを開きます。", "letters/wrong"),
        ("ja", "Vertical factor.", "鉛直の係数。", "铅直の係数。", "letters/wrong"),
        ("ru", "We have 3 mons.", "У нас 3 монитора.", "У нас З монитора.", "letters/wrong"),
        ("ko", "a set of techniques", "일련의 기술집합", "일련의 技术집합", "language/script"),
        ("th", "a container image", "ภาพคอนเทนเนอร์", "ภาพ контейเนอร์", "language/script"),
        ("de", "The files are here.", "Die Dateien sind hier.", "Die 文件 sind hier.", "language/script"),
        ("de", "Files, and folders", "Dateien, und Ordner", "Dateien，und Ordner", "punctuation/foreign"),
        ("fr", "the file A of it", "le fichier A", "le fichier Ａ", "punctuation/foreign"),
        ("es", "It has no OSD.", "Sin OSD.", "Sin O\u200bSD.", "invisible/character"),
        # marks of another kind at the end, and the last sentence twice
        ("de", "It is a bright pixel (3):", "Ein helles Pixel (3):", "Ein helles Pixel (3);", "punctuation/end"),
        ("ru", "Do it like this:", "Сделайте так:", "Сделайте так;", "punctuation/end"),
        ("fr", "It is used by the user.", "Cela est utilisé.", "Cela est utilisé ?", "punctuation/end"),
        ("hi", "It has several methods:", "इसकी कई विधियाँ हैं:", "इसकी कई विधियाँ हैं।", "punctuation/end"),
        (
            "ru",
            "All is here. See :ref:`abcde`.",
            "Всё. См. :ref:`abcde`.",
            "Всё. См. :ref:`abcde`. См. :ref:`abcde`.",
            "doubled/word",
        ),
        # two colons that were parted, fields in full width, a separator and a slash that are lost
        ("de", "It ends like this::", "Es endet so::", "Es endet so: :", "punctuation/spaces"),
        (
            "zh",
            "Get it. :param a: It. :return: B",
            "取得。 :param a: 它。 :return: B",
            "取得。 :param a: 它。 :return： B",
            "punctuation/foreign",
        ),
        ("ja", "Get it. :param a: It.", "取得。 :param a: それ。", "取得。 ：param a：それ。", "punctuation/foreign"),
        (
            "id",
            "**A:** :doc:`a` | :doc:`b` | :doc:`c`",
            "**A:** :doc:`a` | :doc:`b` | :doc:`c`",
            "**A:** :doc:`a` | :doc:`b` :doc:`c`",
            "literal/lost",
        ),
        (
            "pl",
            "FOV in the axis /in degrees/ it is",
            "FOV w osi /w stopniach/ jest",
            "FOV w osi /w stopniach jest",
            "markup/bracket",
        ),
        # code: two exchanged, an entity, one backquote, a letter, an option, a value, a kind of file, a type
        (
            "sv",
            ":c:func:`A_B` replaces :c:func:`A_C`",
            ":c:func:`A_B` ersätter :c:func:`A_C`",
            ":c:func:`A_C` ersätter :c:func:`A_B`",
            "order/changed",
        ),
        (
            "ru",
            "the category ``<Lm>`` of it",
            "категория ``<Lm>`` этого",
            "категория ``&lt;Lm&gt;`` этого",
            "literal/changed",
        ),
        ("ru", "It has the ``id`` field.", "У него поле ``id``.", "У него поле `id`.", "literal/single"),
        (
            "fr",
            "the *serverUrl* and *daemonUrl*",
            "le *serverUrl* et *daemonUrl*",
            "le *serverUrl* et *daemonURL*",
            "literal/changed",
        ),
        ("de", "*-k* is used like *-i* here", "*-k* ist wie *-i* hier", "*-k* ist wie *-k* hier", "literal/changed"),
        ("pl", "after the **pass=** prefix", "po prefiksie **pass=**", "po prefiksie **hasło=**", "literal/changed"),
        ("fr", "It is :python:`None` now.", "C'est :python:`None` ici.", "C'est :python:`Aucun` ici.", "role/changed"),
        (
            "id",
            "One of 'alpha', 'beta' and 'candidate'",
            "Salah satu 'alpha', 'beta' dan 'candidate'",
            "Salah satu 'alpha', 'beta' dan 'kandidat'",
            "literal/changed",
        ),
        ("de", 'It runs "main.py" now.', 'Es führt "main.py" aus.', 'Es führt "main,py" aus.', "literal/changed"),
        ("ja", "It runs main.py now.", "main.py を実行します。", "main。py を実行します。", "literal/changed"),
        (
            "it",
            "the *installer (.msi)* of it",
            "il *programma (.msi)* suo",
            "il *programma (.exe)* suo",
            "literal/changed",
        ),
        (
            "pl",
            "data, JSON or RAW, string (RAW)",
            "dane, JSON lub RAW, string (RAW)",
            "dane, JSON lub RAW, string (JSON)",
            "literal/changed",
        ),
        ("cs", "the height, float (0)", "výška, float (0)", "výška, integer (0)", "literal/changed"),
        (
            "fr",
            ">>> a = 4\n>>> '{:2.2%}'.format(a)",
            ">>> a = 4\n>>> '{:2.2%}'.format(a)",
            ">>> a = 4\n>>> '{:2.2 %}'.format(a)",
            "code/line",
        ),
        (
            "ru",
            "$ # for A:\n$ brew a\n\n$ # for B:\n$ yum b",
            "$ # для A:\n$ brew a\n\n$ # для B:\n$ yum b",
            "$ # для A:\n$ brew a\n\n$ # для B:",
            "code/line",
        ),
        (
            "de",
            "on `irc.wall.net <irc://irc.wall.net/b>`_ now",
            "auf `irc.wall.net <irc://irc.wall.net/b>`_",
            "auf `irc.wall.org <irc://irc.wall.net/b>`_",
            "link/changed",
        ),
        ("pa", "They are raised now.", "ਇਹ ਵਾਪਰੀਆਂ ਹਨ।", "ਇਹ ਵਾਪਰीਆਂ ਹਨ।", "language/script"),
        ("ko", "The version history of it", "버전 히스토리", "버전\u200b 히스토리", "invisible/character"),
        # figures: a sign, verses, a unit alone, millions, bytes, an ordinal, a rate, a row, a price, a version, a section
        ("pl", "It is Y = 120 degrees.", "To Y = 120 stopni.", "To Y - 120 stopni.", "sign/changed"),
        ("pt", "Mark 1:2-18 - God", "Marcos 1:2-18 - Deus", "Marcos 1:18-2 - Deus", "number/changed"),
        ("pl", "the time in ms after that", "czas w ms po tym", "czas w s po tym", "unit/changed"),
        ("fr", "The width (mm) of it", "La largeur (mm) ici", "La largeur (cm) ici", "unit/changed"),
        ("tr", "It has 984 million words.", "984 milyon kelime var.", "984 milyar kelime var.", "number/changed"),
        ("ru", "It has two billion users.", "Два миллиарда человек.", "Два миллиона человек.", "number/changed"),
        ("it", "It costs 10 million now.", "Costa 10 milioni ora.", "Costa molto ora.", "number/lost"),
        ("ru", "the usual 16 bytes of it", "обычных 16 байтов", "обычных 16 битов", "unit/changed"),
        ("cs", "It needs 32 bits here.", "Potřebuje 32 bitů zde.", "Potřebuje 32 bajtů zde.", "unit/changed"),
        ("fr", "all but the last (5th)", "sauf la dernière (5ème)", "sauf la dernière (5th)", "english/word"),
        ("zh", "It runs 5 times per minute.", "每分钟运行5次。", "每秒钟运行5次。", "unit/changed"),
        ("ko", "It runs 5 times per hour.", "시간당 5번 실행됩니다.", "분당 5번 실행됩니다.", "unit/changed"),
        ("de", "It is run each week.", "Es läuft jede Woche.", "Es läuft jeden Monat.", "unit/changed"),
        (
            "ru",
            "one of (10.0, 9.0, 8.0, 7.0)",
            "одно из (10.0, 9.0, 8.0, 7.0)",
            "одно из (10.0, 9.0, 8.0)",
            "number/lost",
        ),
        (
            "en",
            "Pfand von 25,00 € ist da.",
            "A deposit of 25.00 € is there.",
            "A deposit of 25.000 € is there.",
            "number/changed",
        ),
        (
            "de",
            "Go from 3.11 by 3.15 to 3.22 now.",
            "Von 3.11 über 3.15 zu 3.22.",
            "Von 3.11 über 3.15 zu 3,22.",
            "number/notation",
        ),
        ("en", "Gemäß § 9 der Satzung", "According to § 9 of it", "According to $ 9 of it", "sign/changed"),
        (
            "de",
            "A double click shows three of two.",
            "Ein Doppelklick zeigt drei von zwei.",
            "Ein Doppelklick zeigt vier von zwei.",
            "number/word",
        ),
        # places: numbers, links, names of rows, lands, models; units in words
        (
            "de",
            "Use Wall 8 there. Wall 7 is old.",
            "Nutze Wall 8 dort. Wall 7 ist alt.",
            "Nutze Wall 7 dort. Wall 8 ist alt.",
            "order/changed",
        ),
        (
            "pt",
            "For lines 80%, for tables 50%, for pies 25%.",
            "Para linhas 80%, para tabelas 50%, para bolos 25%.",
            "Para linhas 80%, para tabelas 25%, para bolos 50%.",
            "order/changed",
        ),
        (
            "de",
            "The `tar archive <https://a.b/t>`_ or `zip file <https://a.b/z>`_",
            "Das `tar Archiv <https://a.b/t>`_ oder die `zip Datei <https://a.b/z>`_",
            "Das `tar Archiv <https://a.b/z>`_ oder die `zip Datei <https://a.b/t>`_",
            "link/exchanged",
        ),
        (
            "de",
            "It has Python, PyCharm, Arcade, and Git now.",
            "Es hat Python, PyCharm, Arcade und Git.",
            "Es hat Python, PyCharm und Git.",
            "literal/missing",
        ),
        (
            "es",
            "the European Union flags of it",
            "las banderas de la Unión Europea",
            "las banderas de los Estados Unidos",
            "literal/name",
        ),
        ("fa", "`German <https://a.b>`_", "`آلمانی <https://a.b>`_", "`ایتالیایی <https://a.b>`_", "literal/name"),
        ("sv", "It runs on Windows ARM64.", "Det körs på Windows ARM64.", "Det körs på Windows AMD64.", "literal/name"),
        (
            "ur",
            "Ahora vamos a soltar los parasitoides cada 30 días.",
            "اب ہم ہر ۳۰ دن کریں گے۔",
            "اب ہم ہر ۳۰ گھنٹے کریں گے۔",
            "unit/changed",
        ),
        ("fr", "It is the size in bytes.", "C'est la taille en octets.", "C'est la taille en bits.", "unit/changed"),
        ("zh", "It is the size in bytes.", "这是以字节为单位的大小。", "这是以比特为单位的大小。", "unit/changed"),
        ("zh", "It is the time in seconds.", "这是以秒为单位的时间。", "这是以分钟为单位的时间。", "unit/changed"),
        ("it", "It is a flag (true).", "È un flag (true).", "È un flag (false).", "literal/changed"),
        (
            "zh",
            "Get it. :param a: It. :return: B",
            "取得。 :param a: 它。 :return: B",
            "取得。 :param a: 它。 :return B",
            "literal/lost",
        ),
        ("fr", "It is TICKET-031 of them.", "C'est TICKET-031 du lot.", "C'est TICKET-31 du lot.", "literal/name"),
        ("nl", "A battery of 200mAh.", "Een batterij van 200mAh.", "Een batterij van 200Ah.", "literal/name"),
        ("cs", "It is in A/um^2 here.", "Je to v A/um² zde.", "Je to v A/nm^2 zde.", "literal/name"),
        ("es", "The genes gyrA/parC/gyrB.", "Los genes gyrA/parC/gyrB.", "Los genes gyrA/parC/girB.", "literal/name"),
        ("ro", "The field has 6000m2.", "Câmpul are 6000 m2.", "Câmpul are 600m2.", "literal/name"),
        (
            "ro",
            "It is scikit-learn 0.19.",
            "Este scikit-learn 0.19.",
            "Este scikit-\u200blearn 0.19.",
            "invisible/character",
        ),
    ],
)
def test_a_slip_of_a_kind(language: str, source: str, right: str, damaged: str, key: str) -> None:
    """The damage is found, and what it was before is right."""
    assert [] == grave(source, right, language)
    assert key in grave(source, damaged, language)


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("nl", "at 09:00 of it", "om 09.00 uur"),
        ("it", "It goes on, slowly, and stops then.", "Continua piano, piano, e poi si ferma."),
        ("de", "Wait, it takes a long time.", "Warten Sie, lange, lange."),
        ("uk", "the MIME list of it", "список &MIME; його"),
        ("ja", "Select the following items:", "次の項目を選択します。"),
        ("ru", "It is ≠ there", "Там неравно"),
        (
            "fr",
            'The "Fine-tuning of the retrieval with all annotation." IEEE of it 41.7 (2018): 55.',
            'Le "Fine-tuning of the retrieval with all annotation." IEEE de cela 41.7 (2018): 55.',
        ),
        ("fr", "on ~80K of them", "dans 80 000 d'entre eux"),
        ("ja", "the larger ones are KΩ", "より大きな単位はKΩ"),
        ("es", "The tool **What's this?** of it", "La herramienta **What's this?** suya"),
        ("ru", "If you don't want to remove it, uncheck it.", "Чтобы оставить, уберите флажок."),
        (
            "fr",
            "NASA MERRA-2 (Modern-Era Retrospective analysis for Research and Applications)",
            "NASA MERRA-2 (Modern-Era Retrospective analysis for Research and Applications)\u202f!",
        ),
        (
            "es",
            "See `*Fraud: A list of Red Flags and Practices* <http://a.org>`_ of it",
            "Vea `*Fraud: A list of Red Flags and Practices* <http://a.org>`_ de ello",
        ),
        ("uk", "a 10 day period of it", "десятиденний період"),
        ("uk", "what did not work is an error", "в іншому випадку буде помилка"),
        ("ro", "from German to French", "din germană în franceză"),
        ("de", "the PUT and POST of it", "POST und PUT davon"),
        ("ja", "Is it available here now?", "ここで使えますか。"),
        ("th", "Is it available here now?", "ใช้ได้ที่นี่ไหม"),
        ("el", "Is it available here now?", "Είναι εδώ;"),
        ("ko", "It is shown here as a list of them:", "다음과 같습니다."),
        ("sl", "the known colours are the RGB colours", "so znane barve barve RGB"),
        ("th", "container image / kernel or kernel", "ภาพหรือเคอร์เนลหรือเคอร์เนล"),
        ("nl", "GPS (global positioning system) is it.", "GPS (global positioning system) is het."),
        ("fr", "Use two of them (for instance, one and two).", "Utilisez-en deux (par exemple un et deux)."),
        ("uk", "**Max. time gap**: it is the time gap of it", "**Макс. проміжок часу**: **Макс. проміжок часу** тут"),
        ("zh", "This is not their purpose, but other uses are.", "这并非其用途，但其他的是。"),
        ("es", "So it is not possible, as other libraries show.", "Lo hacen imposible otras bibliotecas."),
        ("fr", "Result of the not operation.", "Résultat de l'opération de négation."),
        ("de", "That's no fun!", "Wie langweilig!"),
        ("nl", "Remember to put it back.", "Vergeet niet die terug te zetten."),
        ("ko", "Can you draw a rectangle too?", "사각형도 그릴 수 있어요 ???"),
        ("de", "You can click the file to run it.", "Klicken Sie die Datei an. (Stimmt, Anm. d. Ü)"),
        ("de", "**No shared data**", "**Deine Daten bleiben bei uns**"),
        ("ro", "It is shown here, and it is all of it. ::", "Este totul aici."),
        ("nl", "For example: it is there.", "Bijvoorbeeld, het is daar."),
        ("zh", "*Icon* to remove the current entry from the list.", "图标：删除当前条目"),
        ("ru", "It takes most of the time.", "Занимает бóльшую часть времени."),
        ("ru", "the SMS messages, *galleryXYZ*", "СМС, «галереяXYZ»"),
        ("de", "the angle of it", "der Winkel Δx in µm"),
        ("de", "Write in Japanese.", "Schreiben Sie Japanisch (日本語)."),
        ("fa", "It is used here.", "می\u200cشود."),
        ("zh", "**Full**: all files", "**全量备份** \u200b：所有文件"),
        # what only looks like another mark, type, sign, name or unit
        ("ko", "Whether you use it at all.", "그것을 사용하나요?"),
        ("ru", "It is a float, and floats are integers.", "Это float, а не целое."),
        ("id", "Click **Add 3rd party** now.", "Klik **Add 3rd party** ini."),
        ("sk", "It is for the image(s).", "Je pre obrázok(m)."),
        ("es", "It costs two billion now.", "Cuesta 2.000 millones ahora."),
        ("nl", "The **someName** is replaced.", "De **eenNaam** wordt vervangen."),
        ("zh", "a daily version for each month", "每日版本，每月"),
        ("it", "**Exposure (E.V)** in E.V.", "**Esposizione (E.V.)** in E.V."),
    ],
)
def test_what_is_no_slip(language: str, source: str, text: str) -> None:
    """A language asks without a mark, introduces with a full stop, or writes a letter of another script."""
    assert [] == grave(source, text, language)


def test_the_title_of_a_page_in_english() -> None:
    """A link to a page of somebody else has the title of that page."""
    source = "`Running for fitness: What is it? <https://example.org/it>`_"

    assert [] == grave(source, source, "de")
    assert ["english/same"] == grave("Running for fitness: What is it?", "Running for fitness: What is it?", "de")


def test_words_in_brackets_that_a_clause_has_lost() -> None:
    """A comma elsewhere does not stand for brackets."""
    source = "authentication of the client by certificate to the packages or to the server (inventory, websockets);"
    right = "authentification par certificat du client, pour les dépôts ou le serveur (inventaire, websockets) ;"
    damaged = right.replace(" (inventaire, websockets)", "")

    assert [] == grave(source, right, "fr", keeps_parentheses=True)
    assert ["sentence/parenthesis"] == grave(source, damaged, "fr", keeps_parentheses=True)

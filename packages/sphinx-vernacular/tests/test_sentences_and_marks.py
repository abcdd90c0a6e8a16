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
        ("ja", "Select the following items:", "次の項目を選択します：", "次の項目を選択します。", "punctuation/end"),
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
        # text that was read in a wrong encoding
        ("de", "It is possible now.", "Es ist möglich.", "Es ist m?glich.", "mojibake/found"),
        ("ru", "Hello to you all", "Привет всем", "ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð²ÑÐµÐ¼", "mojibake/found"),
        ("zh", "the Chinese text", "中文文本", "ä¸­æ–‡æ–‡æœ¬", "mojibake/found"),
        # letters
        ("sl", "through Samba", "prek Samba", "prek Sаmba", "letters/wrong"),
        ("zh", "OTRS has it.", "OTRS有它。", "ОTRS有它。", "letters/wrong"),
        ("ru", "See what you got now.", "Посмотри, что получилось.", "Посмотри, что пoлучилось.", "letters/wrong"),
        ("el", "The file is new.", "Το αρχείο είναι νέο.", "Το αρχεíο είναι νέo.", "letters/wrong"),
        ("zh_CN", "Filter entities of them", "过滤出这些实体", "過濾出这些实体", "letters/wrong"),
        ("zh_TW", "It opens a new link.", "它會開啟一個連結。", "它会開啟一個連結。", "letters/wrong"),
        ("ko", "a set of techniques", "일련의 기술집합", "일련의 技术집합", "language/script"),
        ("th", "a container image", "ภาพคอนเทนเนอร์", "ภาพ контейเนอร์", "language/script"),
        ("de", "The files are here.", "Die Dateien sind hier.", "Die 文件 sind hier.", "language/script"),
        ("de", "Files, and folders", "Dateien, und Ordner", "Dateien，und Ordner", "punctuation/foreign"),
        ("fr", "the file A of it", "le fichier A", "le fichier Ａ", "punctuation/foreign"),
        ("es", "It has no OSD.", "Sin OSD.", "Sin O\u200bSD.", "invisible/character"),
    ],
)
def test_a_slip_of_a_kind(language: str, source: str, right: str, damaged: str, key: str) -> None:
    """The damage is found, and what it was before is right."""
    assert [] == grave(source, right, language)
    assert key in grave(source, damaged, language)


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
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

"""What the checks of catalogs say, in the languages of those who read it: plain data.

A catalog's own words can't come from a catalog: GNU gettext may be missing on a translator's machine,
and the catalog that is wrong may be the one that would be needed.
Each entry is in English, Arabic and Vietnamese and says the way out; a new language falls back to English.

>>> say("noqa/found", "vi")
'bản dịch không được tắt việc kiểm tra: hãy xóa “# noqa”'
"""

from __future__ import annotations

import re
from functools import cache

# key -> what is said in English, Arabic and Vietnamese; the part of the key before the slash is the code
SAYINGS: dict[str, tuple[str, str, str]] = {
    "role/lost": (
        "the reference {wanted} is lost: copy it from the English",
        "ضاعت الإحالة {wanted}: انسخها من النص الإنجليزي",
        "thiếu tham chiếu {wanted}: hãy chép lại từ bản tiếng Anh",
    ),
    "role/added": (
        "the reference {found} is not in the English: take it out, or copy the right one",
        "الإحالة {found} ليست في النص الإنجليزي: احذفها، أو انسخ الإحالة الصحيحة",
        "bản tiếng Anh không có tham chiếu {found}: hãy bỏ đi hoặc chép tham chiếu đúng",
    ),
    "role/changed": (
        "the reference {found} is not in the English: write {wanted}",
        "الإحالة {found} ليست في النص الإنجليزي: اكتب {wanted}",
        "bản tiếng Anh không có tham chiếu {found}: hãy viết {wanted}",
    ),
    "role/name": (
        "{found} names another role than the English: names of roles stay as they are, write {wanted}",
        "اسم الدور في {found} غير ما في النص الإنجليزي: لا تُغيَّر أسماء الأدوار، اكتب {wanted}",
        "{found} dùng tên vai trò khác bản tiếng Anh: tên vai trò giữ nguyên, hãy viết {wanted}",
    ),
    "role/broken": (
        "{wanted} is broken: a role has both braces and no space before the backtick; copy it from the English",
        "الإحالة {wanted} مكسورة: للدور قوسان معقوفان بلا مسافة قبل علامة `؛ انسخها من النص الإنجليزي",
        "tham chiếu {wanted} bị hỏng: cần đủ hai dấu ngoặc nhọn, không có dấu cách trước dấu `; hãy chép lại bản tiếng Anh",
    ),
    "role/words": (
        "{wanted} has no words of its own here: translate the words that the English has before the <",
        "ليس في {wanted} كلمات هنا: ترجم الكلمات التي تسبق علامة < في النص الإنجليزي",
        "{wanted} ở đây không có chữ: hãy dịch phần chữ đứng trước dấu < trong bản tiếng Anh",
    ),
    "role/figure": (
        "{wanted} is filled in by itself: take the words out of it and leave the id alone",
        "تُملأ {wanted} تلقائيًا: احذف ما فيها من كلمات واترك المعرّف وحده",
        "{wanted} được điền tự động: hãy bỏ phần chữ, chỉ giữ mã định danh",
    ),
    "role/abbr": (
        "the abbreviation {found} has lost what it stands for: write the full name in brackets () at its end",
        "الاختصار {found} بلا معناه: اكتب الاسم الكامل بين قوسين () في آخره",
        "từ viết tắt {found} thiếu tên đầy đủ: hãy viết tên đầy đủ trong ngoặc () ở cuối",
    ),
    "link/lost": (
        "the link to {wanted} is lost: write [words]({wanted})",
        "ضاع الرابط إلى {wanted}: اكتب [كلمات]({wanted})",
        "thiếu liên kết tới {wanted}: hãy viết [chữ]({wanted})",
    ),
    "link/added": (
        "the link to {found} is not in the English: take it out",
        "الرابط إلى {found} ليس في النص الإنجليزي: احذفه",
        "bản tiếng Anh không có liên kết tới {found}: hãy bỏ đi",
    ),
    "link/changed": (
        "the link leads to {found}, in the English to {wanted}: copy that",
        "يقود الرابط إلى {found}، وفي النص الإنجليزي إلى {wanted}: انسخ هذا",
        "liên kết dẫn tới {found}, còn bản tiếng Anh dẫn tới {wanted}: hãy chép theo bản tiếng Anh",
    ),
    "literal/lost": (
        "the code `{wanted}` is lost: copy it from the English",
        "ضاعت الشفرة `{wanted}`: انسخها من النص الإنجليزي",
        "thiếu đoạn mã `{wanted}`: hãy chép lại từ bản tiếng Anh",
    ),
    "literal/added": (
        "the code `{found}` is not in the English: take it out, or take its backticks off",
        "الشفرة `{found}` ليست في النص الإنجليزي: احذفها، أو احذف علامتي ` حولها",
        "bản tiếng Anh không có đoạn mã `{found}`: hãy bỏ đi hoặc bỏ hai dấu `",
    ),
    "literal/changed": (
        "code is not translated: write `{wanted}`, not `{found}`",
        "لا تُترجم الشفرة ولا تُغيَّر أرقامها: اكتب `{wanted}` لا `{found}`",
        "mã không được dịch: hãy viết `{wanted}`, không phải `{found}`",
    ),
    "substitution/lost": (
        "{wanted} is lost: copy it, the page puts the right words in its place",
        "ضاع {wanted}: انسخه كما هو، فالصفحة تضع الكلمات الصحيحة مكانه",
        "thiếu {wanted}: hãy chép lại, trang sẽ tự điền chữ đúng vào đó",
    ),
    "substitution/added": (
        "{found} is not in the English: take it out",
        "{found} ليس في النص الإنجليزي: احذفه",
        "bản tiếng Anh không có {found}: hãy bỏ đi",
    ),
    "substitution/changed": (
        "{found} is not in the English: write {wanted}",
        "{found} ليس في النص الإنجليزي: اكتب {wanted}",
        "bản tiếng Anh không có {found}: hãy viết {wanted}",
    ),
    "footnote/lost": (
        "the footnote {wanted} is lost: put its mark where it belongs",
        "ضاعت علامة الحاشية {wanted}: ضعها في مكانها",
        "thiếu dấu chú thích {wanted}: hãy đặt lại đúng chỗ",
    ),
    "footnote/added": (
        "the footnote {found} is not in the English: take its mark out",
        "علامة الحاشية {found} ليست في النص الإنجليزي: احذفها",
        "bản tiếng Anh không có dấu chú thích {found}: hãy bỏ đi",
    ),
    "footnote/changed": (
        "the footnote {found} is not in the English: write {wanted}",
        "علامة الحاشية {found} ليست في النص الإنجليزي: اكتب {wanted}",
        "bản tiếng Anh không có dấu chú thích {found}: hãy viết {wanted}",
    ),
    "math/lost": (
        "the formula {wanted} is lost: copy it with its marks",
        "ضاعت الصيغة {wanted}: انسخها مع علامتيها",
        "thiếu công thức {wanted}: hãy chép lại cả dấu bao quanh",
    ),
    "math/added": (
        "the formula {found} is not in the English: take it out",
        "الصيغة {found} ليست في النص الإنجليزي: احذفها",
        "bản tiếng Anh không có công thức {found}: hãy bỏ đi",
    ),
    "math/changed": (
        "a formula is not translated: write {wanted}, not {found}",
        "لا تُترجم الصيغة: اكتب {wanted} لا {found}",
        "công thức không được dịch: hãy viết {wanted}, không phải {found}",
    ),
    "html/lost": (
        "the HTML tag {wanted} is lost: copy it from the English",
        "ضاع وسم HTML {wanted}: انسخه من النص الإنجليزي",
        "thiếu thẻ HTML {wanted}: hãy chép lại từ bản tiếng Anh",
    ),
    "html/added": (
        "the HTML tag {found} is not in the English and would reach the page as it is: take it out",
        "وسم HTML {found} ليس في النص الإنجليزي وسيصل إلى الصفحة كما هو: احذفه",
        "bản tiếng Anh không có thẻ HTML {found}, thẻ này sẽ lọt nguyên vào trang: hãy bỏ đi",
    ),
    "html/changed": (
        "the HTML tag {found} is not in the English: write {wanted}",
        "وسم HTML {found} ليس في النص الإنجليزي: اكتب {wanted}",
        "bản tiếng Anh không có thẻ HTML {found}: hãy viết {wanted}",
    ),
    "html/entity": (
        "{found} is a character written for HTML: write the character itself",
        "{found} محرف مكتوب بطريقة HTML: اكتب المحرف نفسه",
        "{found} là ký tự viết theo kiểu HTML: hãy viết chính ký tự đó",
    ),
    "live/link": (
        "the link {found} would run in the reader's browser: take it out",
        "سيُنفَّذ الرابط {found} في متصفح القارئ: احذفه",
        "liên kết {found} sẽ chạy trong trình duyệt của người đọc: hãy bỏ đi",
    ),
    "live/autolink": (
        "{found} would become a link that the English does not have: take it out",
        "سيصبح {found} رابطًا لا يوجد في النص الإنجليزي: احذفه",
        "{found} sẽ thành liên kết mà bản tiếng Anh không có: hãy bỏ đi",
    ),
    "placeholder/lost": (
        "{wanted} is lost: write it where the figure or the name belongs",
        "ضاع {wanted}: اكتبه حيث موضع الرقم أو الاسم",
        "thiếu {wanted}: hãy viết vào chỗ của con số hoặc tên gọi",
    ),
    "placeholder/added": (
        "{found} is not in the English: only {wanted} can be filled in",
        "{found} ليس في النص الإنجليزي: لا يُملأ إلا {wanted}",
        "bản tiếng Anh không có {found}: chỉ điền được {wanted}",
    ),
    "noqa/found": (
        "a translation must not switch off the checks: delete “# noqa”",
        "لا يجوز أن تُوقف الترجمة الفحص: احذف «# noqa»",
        "bản dịch không được tắt việc kiểm tra: hãy xóa “# noqa”",
    ),
    "block/start": (
        "the text begins with {found}, like a list, a heading or a block: readers would get English; begin with a word",
        "يبدأ النص بـ {found} كأنه قائمة أو عنوان أو كتلة، فيرى القارئ النص الإنجليزي: ابدأ بكلمة",
        "câu mở đầu bằng {found} như danh sách hay tiêu đề nên sẽ hiện bản tiếng Anh: hãy mở đầu bằng một từ",
    ),
    "paragraph/second": (
        "a translation is one paragraph in one line, what comes after it would not be shown: join “{found}” to it",
        "الترجمة فقرة واحدة في سطر واحد، وما بعدها لا يظهر: صِل بها «{found}»",
        "bản dịch là một đoạn trên một dòng, phần sau sẽ không hiện ra: hãy nối “{found}” vào đoạn",
    ),
    "markup/open": (
        "{found} is opened and not closed, or closed and not opened: write both, or none",
        "العلامة {found} تُفتح ولا تُغلق، أو تُغلق ولا تُفتح: اكتب العلامتين معًا أو احذفهما",
        "dấu {found} mở mà không đóng, hoặc đóng mà không mở: hãy viết đủ cả hai hoặc bỏ đi",
    ),
    "markup/space": (
        "{found} would show its asterisks: no space stands between them and the words",
        "ستظهر النجمات في {found}: احذف المسافة بينها وبين الكلمات",
        "{found} sẽ hiện cả dấu sao: hãy bỏ dấu cách giữa dấu sao và chữ",
    ),
    "number/lost": (
        "the number {wanted} of the English is missing: write {wanted}",
        "العدد {wanted} الوارد في النص الإنجليزي مفقود: اكتب {wanted}",
        "thiếu số {wanted} có trong bản tiếng Anh: hãy viết {wanted}",
    ),
    "number/added": (
        "the number {found} is not in the English: take it out",
        "العدد {found} ليس في النص الإنجليزي: احذفه",
        "bản tiếng Anh không có số {found}: hãy bỏ đi",
    ),
    "number/changed": (
        "the number is {found}, in the English {wanted}: write {wanted}",
        "العدد هنا {found}، وفي النص الإنجليزي {wanted}: اكتب {wanted}",
        "số ở đây là {found}, trong bản tiếng Anh là {wanted}: hãy viết {wanted}",
    ),
    "number/notation": (
        "{found} means another number here: write {wanted}",
        "تعني {found} هنا عددًا آخر: اكتب {wanted}",
        "{found} ở đây có nghĩa là số khác: hãy viết {wanted}",
    ),
    "number/word": (
        "the number {wanted}, which the English says in words, is missing: write it in words or digits",
        "العدد {wanted} المكتوب بالكلمات في النص الإنجليزي مفقود: اكتبه بالكلمات أو بالأرقام",
        "thiếu số {wanted} mà bản tiếng Anh viết bằng chữ: hãy viết bằng chữ hoặc bằng số",
    ),
    "date/lost": (
        "{wanted} is missing from a date: write it",
        "ينقص التاريخ {wanted}: اكتبه",
        "ngày tháng thiếu {wanted}: hãy viết thêm",
    ),
    "date/added": (
        "{found} is in no date of the English: take it out",
        "ليس {found} في أي تاريخ في النص الإنجليزي: احذفه",
        "không ngày tháng nào trong bản tiếng Anh có {found}: hãy bỏ đi",
    ),
    "date/changed": (
        "the date has {found}, in the English {wanted}: write {wanted}",
        "في التاريخ هنا {found}، وفي النص الإنجليزي {wanted}: اكتب {wanted}",
        "ngày tháng ở đây ghi {found}, trong bản tiếng Anh là {wanted}: hãy viết {wanted}",
    ),
    "unit/lost": (
        "the unit of {wanted} is missing or another one here ({found}): write that of the English",
        "وحدة القياس في {wanted} مفقودة أو مختلفة هنا ({found}): اكتب الوحدة التي في النص الإنجليزي",
        "đơn vị của {wanted} bị thiếu hoặc khác ({found}): hãy viết đúng đơn vị trong bản tiếng Anh",
    ),
    "percent/lost": (
        "{wanted} has lost its percent sign: write %",
        "ضاعت علامة النسبة المئوية من {wanted}: اكتب %",
        "{wanted} thiếu dấu phần trăm: hãy viết %",
    ),
    "percent/added": (
        "{found} is no percentage in the English: take the sign out",
        "ليس {found} نسبة مئوية في النص الإنجليزي: احذف العلامة",
        "trong bản tiếng Anh {found} không phải là phần trăm: hãy bỏ dấu %",
    ),
    "sign/changed": (
        "the number is {found}, in the English {wanted}: write its sign as there",
        "العدد هنا {found}، وفي النص الإنجليزي {wanted}: اكتب إشارته كما هناك",
        "số ở đây là {found}, trong bản tiếng Anh là {wanted}: hãy viết dấu như bản tiếng Anh",
    ),
    "english/same": (
        "“{found}” is still English: translate it; a name that stays as it is belongs into the termbase",
        "لا يزال «{found}» بالإنجليزية: ترجمه؛ وإن كان اسمًا لا يُترجم فأضفه إلى قائمة المصطلحات",
        "“{found}” vẫn là tiếng Anh: hãy dịch; nếu là tên riêng giữ nguyên thì thêm vào bảng thuật ngữ",
    ),
    "english/word": (
        "“{found}” is still English: translate it; a name belongs into the termbase, a quotation into its marks",
        "لا تزال «{found}» بالإنجليزية: ترجمها؛ فإن كانت اسمًا فأضفها إلى قائمة المصطلحات، أو مقتبسة فضعها بين علامتيها",
        "“{found}” vẫn là tiếng Anh: hãy dịch; tên riêng thì thêm vào bảng thuật ngữ, trích dẫn thì đặt trong ngoặc kép",
    ),
    "english/term": (
        "“{found}” is still English: write “{wanted}”",
        "لا يزال «{found}» بالإنجليزية: اكتب «{wanted}»",
        "“{found}” vẫn là tiếng Anh: hãy viết “{wanted}”",
    ),
    "language/script": (
        "“{found}” is in another language or script: write it in that of the catalog",
        "«{found}» بلغة أخرى أو بخط آخر: اكتبه بلغة هذا الملف",
        "“{found}” thuộc ngôn ngữ hoặc chữ viết khác: hãy viết bằng ngôn ngữ của tệp này",
    ),
    "language/marks": (
        "“{found}” has no Vietnamese letters: write it in Vietnamese, with its marks",
        "ليس في «{found}» حروف فيتنامية: اكتبه بالفيتنامية مع علاماتها",
        "“{found}” không có dấu tiếng Việt: hãy viết bằng tiếng Việt có dấu",
    ),
    "letters/wrong": (
        "{found} is a letter of another language: write {wanted}",
        "{found} حرف من لغة أخرى: اكتب {wanted}",
        "{found} là chữ cái của ngôn ngữ khác: hãy viết {wanted}",
    ),
    "mojibake/found": (
        "“{found}” is text that was read in a wrong encoding: type it again and save the file as UTF-8",
        "«{found}» نص قُرئ بترميز خاطئ: اكتبه من جديد واحفظ الملف بترميز UTF-8",
        "“{found}” là chữ bị đọc sai bảng mã: hãy gõ lại và lưu tệp theo UTF-8",
    ),
    "bidi/control": (
        "there is an invisible control of direction ({found}): delete it, the page sets the direction",
        "هنا محرف خفي يتحكم في الاتجاه ({found}): احذفه، فالصفحة تضبط الاتجاه بنفسها",
        "có ký tự điều khiển chiều chữ không nhìn thấy ({found}): hãy xóa, trang tự đặt chiều chữ",
    ),
    "invisible/character": (
        "there is a character that nobody sees ({found}): delete it",
        "هنا محرف لا يُرى ({found}): احذفه",
        "có ký tự không nhìn thấy ({found}): hãy xóa",
    ),
    "doubled/word": (
        "“{found}” stands twice: delete one",
        "تكررت الكلمة «{found}»: احذف إحداهما",
        "“{found}” bị lặp: hãy xóa bớt",
    ),
    "punctuation/before": (
        "no space stands before a mark: “{found}”",
        "لا مسافة قبل علامة الترقيم: «{found}»",
        "không có dấu cách trước dấu câu: “{found}”",
    ),
    "punctuation/after": (
        "a space is missing after the mark: “{found}”",
        "تنقص مسافة بعد علامة الترقيم: «{found}»",
        "thiếu dấu cách sau dấu câu: “{found}”",
    ),
    "punctuation/latin": (
        "“{found}” has a mark of another script: Arabic writes ، ؛ ؟",
        "في «{found}» علامة ترقيم غير عربية: اكتب ، أو ؛ أو ؟",
        "“{found}” có dấu câu của chữ viết khác: tiếng Ả Rập dùng ، ؛ ؟",
    ),
    "punctuation/foreign": (
        "“{found}” is a mark of another script: write that of the language",
        "«{found}» علامة من خط آخر: اكتب علامة لغة الملف",
        "“{found}” là dấu của chữ viết khác: hãy dùng dấu câu tiếng Việt , . ; ? “ ”",
    ),
    "punctuation/spaces": (
        "a space or a mark is too many: “{found}”",
        "هنا مسافة أو علامة زائدة: «{found}»",
        "thừa dấu cách hoặc dấu câu: “{found}”",
    ),
    "punctuation/edge": (
        "a space too many stands at the beginning or the end: delete it",
        "هنا مسافة زائدة في أول النص أو آخره: احذفها",
        "thừa dấu cách ở đầu hoặc cuối: hãy xóa",
    ),
    "quotes/straight": (
        "straight quotation marks: write {wanted}",
        "علامتا اقتباس مستقيمتان: اكتب {wanted}",
        "dấu ngoặc kép thẳng: hãy viết {wanted}",
    ),
    "quotes/open": (
        "the quotation mark {found} has no partner: write both",
        "علامة الاقتباس {found} بلا قرينتها: اكتب العلامتين",
        "dấu ngoặc kép {found} thiếu dấu còn lại: hãy viết đủ cả hai",
    ),
    "normal/composed": (
        "a letter and its mark are two characters here: save the text in the composed form (NFC)",
        "الحرف وعلامته محرفان منفصلان هنا: احفظ النص بالصيغة المركبة (NFC)",
        "chữ và dấu đang là hai ký tự rời: hãy lưu theo dạng Unicode dựng sẵn (NFC)",
    ),
    "normal/tone": (
        "the catalogs put the tone elsewhere: write {wanted}, not {found}",
        "تضع هذه الملفات علامة النغمة في موضع آخر: اكتب {wanted} لا {found}",
        "các tệp này đặt dấu thanh ở chỗ khác: hãy viết {wanted}, không viết {found}",
    ),
    "normal/tatweel": (
        "“{found}” is stretched: write {wanted}",
        "في «{found}» تطويل: اكتب {wanted}",
        "“{found}” có ký tự kéo dài: hãy viết {wanted}",
    ),
    "normal/forms": (
        "“{found}” is made of presentation forms: write the plain letters {wanted}",
        "«{found}» مكتوب بأشكال العرض: اكتبه بالحروف العادية {wanted}",
        "“{found}” dùng dạng trình bày của chữ cái: hãy viết chữ thường {wanted}",
    ),
    "term/forbidden": (
        "the termbase does not want “{found}”: write “{wanted}”",
        "لا تقبل قائمة المصطلحات «{found}»: اكتب «{wanted}»",
        "bảng thuật ngữ không dùng “{found}”: hãy viết “{wanted}”",
    ),
    "code/line": (
        "the code of an example is not translated, its language tag apart: write {wanted}",
        "لا تُترجم شفرة المثال، إلا رمز اللغة: اكتب {wanted}",
        "mã của ví dụ không được dịch, trừ mã ngôn ngữ: hãy viết {wanted}",
    ),
    "code/count": (
        "the example has {found} lines of code, the English has {wanted}: make them the same",
        "في المثال {found} من أسطر الشفرة، وفي النص الإنجليزي {wanted}: اجعلهما سواء",
        "ví dụ có {found} dòng mã, bản tiếng Anh có {wanted}: hãy làm cho giống nhau",
    ),
    "repeated/text": (
        "line {wanted} has the same translation for another text: one of the two is in the wrong place",
        "في السطر {wanted} الترجمة نفسها لنص آخر: إحدى الترجمتين في غير موضعها",
        "dòng {wanted} có cùng bản dịch cho một đoạn khác: một trong hai đã đặt nhầm chỗ",
    ),
    "mute/reason": (
        "a mute needs its reason: write # vernacular: ok {wanted}: why this is right",
        "يلزم ذكر سبب الاستثناء: اكتب # vernacular: ok {wanted}: ثم السبب",
        "cần nêu lý do bỏ qua: hãy viết # vernacular: ok {wanted}: kèm lý do",
    ),
    "mute/nothing": (
        "nothing in this entry has the code {wanted}: delete the line that mutes it",
        "ليس في هذا المدخل ما يحمل الرمز {wanted}: احذف سطر الاستثناء",
        "mục này không có lỗi nào mang mã {wanted}: hãy xóa dòng bỏ qua",
    ),
    "mute/code": (
        "{found} is no code that can be muted: copy the word in the brackets [] of the message",
        "{found} ليس رمزًا يمكن استثناؤه: انسخ الكلمة التي بين القوسين [] في الرسالة",
        "{found} không phải là mã có thể bỏ qua: hãy chép chữ trong ngoặc [] của thông báo",
    ),
    "untranslated/missing": (
        "this message has no translation yet",
        "لم تُترجم هذه الرسالة بعد",
        "mục này chưa có bản dịch",
    ),
    "fuzzy/marked": (
        "readers get English here: look at the translation, then delete the word fuzzy",
        "يرى القراء النص الإنجليزي هنا: راجع الترجمة، ثم احذف كلمة fuzzy",
        "người đọc đang thấy tiếng Anh ở đây: hãy xem lại bản dịch rồi xóa chữ fuzzy",
    ),
    "empty/form": (
        "a translation of spaces alone, or a plural without one of its forms, shows English: fill it in, or empty it",
        "ترجمة كلها مسافات، أو جمع تنقصه صيغة، يظهر مكانها النص الإنجليزي: أكملها أو أفرغها",
        "bản dịch chỉ có dấu cách, hoặc thiếu một dạng số nhiều, sẽ hiện tiếng Anh: hãy điền vào hoặc để trống hẳn",
    ),
    "header/language": (
        "the header says Language: {found}, the folder {wanted}: set it to {wanted}",
        "في الترويسة Language: {found}، والمجلد {wanted}: اجعلها {wanted}",
        "phần đầu ghi Language: {found}, còn thư mục là {wanted}: hãy sửa thành {wanted}",
    ),
    "header/charset": (
        "the header must have Content-Type: text/plain; charset=utf-8",
        "يجب أن تتضمن الترويسة Content-Type: text/plain; charset=utf-8",
        "phần đầu phải có Content-Type: text/plain; charset=utf-8",
    ),
    "header/plural": (
        "the header must have Plural-Forms: {wanted}",
        "يجب أن تتضمن الترويسة Plural-Forms: {wanted}",
        "phần đầu phải có Plural-Forms: {wanted}",
    ),
    "header/forms": (
        "this plural has {found} forms, the header says {wanted}: write them all",
        "لهذا الجمع {found} من الصيغ، وفي الترويسة {wanted}: اكتبها كلها",
        "dạng số nhiều này có {found} dạng, phần đầu ghi {wanted}: hãy viết đủ",
    ),
    "orphan/page": (
        "there is no page {wanted}: delete this catalog, or give it the name of its page; make update keeps what fits",
        "لا توجد صفحة {wanted}: احذف هذا الملف أو سمّه باسم صفحته؛ والأمر make update يحفظ ما يلائم",
        "không có trang {wanted}: hãy xóa tệp này hoặc đặt theo tên trang; make update giữ lại phần dùng được",
    ),
    "missing/catalog": (
        "the page {wanted} has no catalog: run make update",
        "ليس للصفحة {wanted} ملف ترجمة: شغّل make update",
        "trang {wanted} chưa có tệp bản dịch: hãy chạy make update",
    ),
    # what `sphinx_vernacular.catalogs.po` says of a file that can't be read as it is
    "encoding/bytes": (
        "byte {found} is not UTF-8: save the file as UTF-8",
        "البايت {found} ليس UTF-8: احفظ الملف بترميز UTF-8",
        "byte {found} không phải UTF-8: hãy lưu tệp theo UTF-8",
    ),
    "bom/found": (
        "the file begins with a byte order mark: save it as UTF-8 without one",
        "يبدأ الملف بعلامة ترتيب البايتات: احفظه بترميز UTF-8 من دونها",
        "tệp mở đầu bằng dấu thứ tự byte (BOM): hãy lưu theo UTF-8 không có BOM",
    ),
    "truncated/line": (
        "the last line has no end: the file may have been cut off, get it again",
        "السطر الأخير بلا نهاية: ربما قُطع الملف، فاحصل عليه من جديد",
        "dòng cuối không có ký tự xuống dòng: có thể tệp bị cắt, hãy lấy lại tệp",
    ),
    "truncated/entry": (
        "this entry has no msgstr: the file may have been cut off; run make update",
        "ليس لهذا المدخل msgstr: ربما قُطع الملف؛ شغّل make update",
        "mục này không có msgstr: có thể tệp bị cắt; hãy chạy make update",
    ),
    "header/none": (
        "the catalog has no header: its first entry must have an empty msgid",
        "ليس للملف ترويسة: يجب أن يكون msgid في مدخله الأول فارغًا",
        "tệp không có phần đầu: mục đầu tiên phải có msgid rỗng",
    ),
    "duplicate/message": (
        "this message is in line {found} already: keep one of the two",
        "هذه الرسالة واردة في السطر {found}: أبقِ واحدة من الاثنتين",
        "mục này đã có ở dòng {found}: hãy giữ một trong hai",
    ),
    "merge/conflict": (
        "git left a merge conflict here: choose one side and delete the marker lines",
        "ترك git هنا تعارض دمج: اختر أحد النصين واحذف أسطر العلامات",
        "git để lại xung đột ở đây: hãy chọn một bên và xóa các dòng đánh dấu",
    ),
    "syntax/line": (
        "this is neither a comment nor a message: {found}; mend or delete the line",
        "ليس هذا تعليقًا ولا رسالة: {found}؛ أصلح السطر أو احذفه",
        "đây không phải chú thích cũng không phải mục dịch: {found}; hãy sửa hoặc xóa dòng này",
    ),
    "syntax/twice": (
        "{found} is given twice in one entry: keep one of the two",
        "وردت {found} مرتين في مدخل واحد: أبقِ واحدة",
        "{found} xuất hiện hai lần trong một mục: hãy giữ một",
    ),
    "syntax/order": (
        "a msgstr without a msgid before it: restore the msgid, or run make update",
        "ورد msgstr من غير msgid قبله: أعد msgid، أو شغّل make update",
        "msgstr không có msgid đứng trước: hãy khôi phục msgid hoặc chạy make update",
    ),
    "quote/begin": (
        'the text must begin with a double quote ("): {found}',
        'يجب أن يبدأ النص بعلامة اقتباس مزدوجة ("): {found}',
        'văn bản phải mở đầu bằng dấu ngoặc kép ("): {found}',
    ),
    "quote/end": (
        'the line must end with a double quote ("): {found}',
        'يجب أن ينتهي السطر بعلامة اقتباس مزدوجة ("): {found}',
        'dòng phải kết thúc bằng dấu ngoặc kép ("): {found}',
    ),
    "quote/inside": (
        'a double quote inside the text must be written \\" (or use the quotes of your language)',
        'تُكتب علامة الاقتباس المزدوجة داخل النص هكذا \\" (أو استعمل علامتي «»)',
        'dấu ngoặc kép bên trong văn bản phải viết là \\" (hoặc dùng “ ”)',
    ),
    "escape/unknown": (
        "{found} means nothing in a catalog: write \\\\ for a backslash",
        "لا معنى لـ {found} في ملف الترجمة: اكتب \\\\ للشرطة المائلة العكسية",
        "{found} không có nghĩa trong tệp bản dịch: hãy viết \\\\ cho dấu gạch chéo ngược",
    ),
}

LANGUAGES = ("en", "ar", "vi")


def say(key: str, language: str, **named: str) -> str:
    """Return what is said of a finding in a language; in English where nobody has translated it."""
    column = LANGUAGES.index(language) if language in LANGUAGES else 0
    return re.sub(r"\{(wanted|found)\}", lambda match: named.get(match[1]) or "–", SAYINGS[key][column])


def again(code: str, message: str, language: str) -> str:
    """Return in a language what was said in English; as it is where it is unknown."""
    for key, pattern in _patterns().items():
        if key.startswith(f"{code}/") and (match := pattern.fullmatch(message)):
            return say(key, language, **match.groupdict())
    return message


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        key: re.compile(
            re.escape(english).replace(r"\{wanted\}", "(?P<wanted>.*)").replace(r"\{found\}", "(?P<found>.*)")
        )
        for key, (english, *_) in SAYINGS.items()
        if english.count("{wanted}") < 2  # one that is said of a message of a file never repeats itself
    }

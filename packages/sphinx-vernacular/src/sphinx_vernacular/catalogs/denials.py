"""The words by which languages deny, where nothing else is known of them.

They are many, as there are many ways to deny: “impossible” and “without” are two. What none of them is found in does
not deny; what has one may well deny something else, and nothing follows from it.
"""

from __future__ import annotations

import re
from functools import cache

# what begins in several languages with in- and does not deny
_IN = (
    r"\bin(?!st[ae]l|stan|str|dic|diq|dex|form|ter|t[eé]gr|tro|t[eé]n|clu|s[eé]r|iti|ici|iz|put|gres|vi[ao]|dir|cr[eé]|flu|sieme"
    r"|fatti|oltre|die|gl[eê]s|vest|ves|cend|\b)"
)
_WORDS = {
    "cs": r"\bne|\bni|\bbez|\bžádn|\bani\b|chyb|zak[aá]z|\bkromě|\bmimo\b|vyhn|\bmálo|zabr[aá]n|odm[ií]t|\bvyjma|\bjen\b",
    "de": (
        r"nicht|\bkein|\bnie\b|niemals|\bohne\b|\bun(?!d\b|ter|s\b|ser|gef)[a-zäöü]|\bweder|niemand|nirgend|\bnein\b|los(?:e[rsnm]?)?\b|verhinder|vermeid"
        r"|\bfehl|verb[oi]|\baußer|ausgeschlossen|\bstatt|anstatt|anstelle|entf[aä]ll|sonst|\bmangel|\b(?:inkorr|inakt|inkomp|inval|il)"
        r"|abgelehnt|verweig|selten|\bnur\b|verzicht|deaktiv|frei\b|\bweg|ausnahm|\bab\b|scheiter|falsch|schalt|kaum|wenig|ignorier"
        r"|unterlass|unterbl|verhüte|\bleer|\berst\b|non-|geht verloren"
    ),
    "es": (
        rf"\bno\b|\bni\b|\bnunca|\bjam[aá]s|\bsin\b|\bning|\bnada\b|\bnadie|tampoco|imposib|{_IN}[a-zúóíáé]+|\bdes(?!de\b|pu[eé]s|carg|cri|arroll|tin|pl|e[aeo]|cub|pach)[a-z]+|\bevit|\bfalt"
        r"|\bcare[cz]|\bausen|\bexcep|\bsalvo|\bprohib|rechaz|\bimp[ie]d|\bneg|\bexclu|\bdej[aeo]|\bfuera|\birr|\bil[eíi]|ignor|falla"
        r"|\bvac[ií]|en lugar|en vez|\bsolo|\bsólo|únicamente|\bmenos|\bapenas|\bomit|\b(?:nul[oa]|anul)|\bpierd|\bextern|\bimprob"
    ),
    # negative verbs begin with a nun, and so do many other words
    "fa": (
        r"\bن(?!ام|سخ|رم|قش|ما|وشت|وع|شان|صب|کته|ظر|یاز|گه|تیج|سبت|قط|یم|خست|زد|فر|های|اح|مون|گار|وی|وار|ور|یز|یرو)[\w\u200c]{2,}|نیست|نیاز نی"
        r"|هیچ|بدون|غیر|هرگز|مگر|فقط|عدم|\bجز\b|به‌جز|بجز|ممنوع|\bنا[\w\u200c]{3,}|\bبی[\u200c ]|اجتناب|خودداری|پرهیز|خالی|تنها|غلط|اشتباه|شکست|مانع|جلوگیری"
        r"|\bنه\b|رد |متفاوت|دیگر|جدا|به جای|به‌جای|قبل|پیش از|کمبود|فاقد|مخفی|توقف"
    ),
    "fr": (
        rf"\bn['’]|\bne\b|\bni\b|\bnon\b|\bpas\b|\baucun|\bjamais|\bsans\b|imposs|{_IN}[a-zé]+|\bsauf|manqu|absen|interdi|évit|\brien\b"
        r"|\bhors\b|\bnul|empêch|refus|exclu|écho|sinon|\bmoins\b|déconseil|ignor|\bim(?:mobil|poss|préc|prév|puiss|prop|parf|prob|perm|pass)|\birr|\bil[li]|désa|dépourv|\bperd"
        r"|\bvide|plutôt|au lieu|à la place|\bseul|uniquement|\bpeu\b|\bexcept|\bomi|omet|\bpersonne\b|inutil|dispens|supprim|\bfaux"
    ),
    "da": (
        r"\bikke|\bingen|\bintet|\baldrig|\buden|\bu(?!nder|d|ge)[a-zæøå]{3,}|mangl|forhindr|undgå|mislyk|\bkun\b|forbud|forbyd|hverken|undtag|nægt"
        r"|\btom|\bheller|\bslå fra|fejl|afvis|udelad|ignorer|\bfør\b"
    ),
    "he": (
        r"(?<!\w)[ושכהלמב]{0,3}(?:לא|אל|אין|אינ\w*|בלי|ללא|בלתי|אי|לבל|אסור|אף|שום|מלבד|פרט|חוץ|רק|טרם|לעולם|אחרת|לפני|במקום)(?!\w)"
        r"|מנע|כשל|שגוי|שגיא|חסר|ריק|נמנע|נכשל|הימנע|הימנעו|דחה|סירב|התעלמ|שונה|שונים|נפרד|אחר|פסול|פגום|בטל|מבוטל"
    ),
    "id": (
        r"\btidak|\bbukan|\bjangan|\bbelum|\btanpa|\btak\b|\btiada|\bnon|gagal|kecuali|hindar|larang|\bnir|\bselain|cegah|tolak|kurang"
        r"|abai|kosong|hilang|\btdk\b|\bhanya"
    ),
    "it": (
        rf"\bnon\b|\bn[eé]\b|\bmai\b|\bsenza|\bnessun|\bniente|\bnulla|neanche|nemmeno|neppure|{_IN}[a-z]+|\bim(?:poss|pedi|prob|prop|pre[cv]|mut|perm)[a-z]+|\bevit|\bmanc|assen"
        r"|\beccet|\btranne|\bsalvo|\bviet|\bneg|esclu|\bpriv|\birr|\bil[li]|\bdis|\bs[cf]on|fall|\bvuot|ignor|piuttosto|\bsolo|soltanto"
        r"|\binvece|\bmeno\b|rifiut|\bnull[oa]|\bperde"
    ),
    "ja": r"まだ|やめ|な[いくしけか]|無|不|未|非|(?<![必ま])ず|ません|ぬ|禁|除[いくき外]|以外|避|失敗|だけ|のみ|しか|せん|ねば|否|防|控|省|欠|空|異|違|外|別|できか|できず|まで|前に|誤|間違|まま|消",
    "ko": (
        r"않|못|없|아니|아닌|아닙|마십|마세|말아|마시|금지|불[가필허능완일안투명편친]|무[시효관한료]|미[지정완사만]|비[활공정]|제외|말고|말라"
        r"|말 것|거부|방지|안 |안[됩되돼]|(?<![가-힣])비[가-힣]|이외|외에|빼고|실패|삼가|피하|전에|만 |잃|빈|아무|대신|말도록|마라|생략|빠지|누락|중지|막"
    ),
    "nl": r"niet|\bgeen|\bnooit|\bzonder|\bon(?!der|s\b|ze|t[vwh]|line)[a-z]+|\bniemand|\bnoch\b|verm[eij]|voorkom|ontbre|behalve|verb[oi]|\bin(?:a[ck]|co[mr]|val|eff)|loos|loze|weiger|mislu|\balleen|\bleeg",
    "nb": (
        r"\bikke|\bingen|\bintet|\baldri|\buten|\bu(?!nder|t|ke)[a-zæøå]{3,}|mangl|forhindr|unngå|mislyk|\bkun\b|\bbare\b|forbu|forby|verken|unntat|nekt"
        r"|\btom|\bheller|slå av|feil|avvis|utelat|ignorer|\bfør\b"
    ),
    "pl": (
        r"\bnie|żad|nigdy|\bbez|\bbrak|\bani\b|\bnic\b|\bnikt|zabr[ao]n|wyklucz|unika|\bpoza\b|\bopró|zapobie|odm[oó]w|zbęd|zakaz"
        r"|pomi[jn]|pozbaw|\btylko|\bpust|zamiast|uniem|wbrew|zanim|jeszcze|powstrzym"
    ),
    "pt": (
        rf"\bn[ãa]o\b|\bnem\b|\bnunca|\bjamais|\bsem\b|nenhum|\bnada\b|ningu|tampouco|imposs|{_IN}[a-zúóíáéê]+|\bdes(?!de\b|carr|cri|env|tin|ej|cob|pach)[a-z]+|\bevit|\bfalt"
        r"|ausen|\bexce|\bsalvo|pro[ií]b|\bimp[ei]d|\bneg|exclu|\bdeix|ignor|\bfora|\birr|\bil[ei]|falh|\bvazi|em vez|ao inv|\bsomente"
        r"|\bapenas|\bsó\b|\bmenos|\bomit|\bnul[oa]|\bperd|recus|rejeit|\bextern|\bimprov"
    ),
    "ru": (
        r"\bне(?!скольк|[её]\b|дел[яию]|го\b|му\b|й\b|ё\b|медленн|обходим|посредств)|\bни(?!же|з[ук]|[мх]\b|ми\b)|\bнет\b|\bбез|нельзя|отсутств|запре[тщ]"
        r"|исключ|кроме|отказ|против|избе[гж]|пропу|лиш|\bвне\b|\bвместо|отклон|предотвр|потер|игнорир|только|пуст|недост|\bмимо|\bмал[оы]"
        r"|воздерж|помимо|теря|провал|сбо[йея]|ошиб|\bпока\b|\bдо\b|переста|прекра|слом|пуска[ей]"
    ),
    "sv": (
        r"\binte\b|\bej\b|\bicke|\binge[nt]|\binga\b|\baldrig|\butan\b|\bo(?!ch\b|m\b|ckså|fta|lika|ss\b|rd)[a-zåäö]{2,}|sakna|förbj|förhindr"
        r"|undvik|misslyck|varken|endast|\bbara\b|undantag|vägra|\btom|hellre|stäng\w* (?:\w+ )?av\b|\bfel|avvis|uteläm|ignorer|\binnan|miss|\bin(?:ak|ko|va)"
    ),
    "tr": (
        r"değil|\byok|\bhiç|asla|(?<!bağım)s[ıiuü]z|m[ae][zyd]|m[ıiuü]yor|m[ae]s[ıi]n|m[ae]m|m[ae]l[ıi]|dışında|hariç|engel|yasak|önle|boş|olma|etme"
        r"|[^\W\d_]m[ae]\b|red|aksi|gerek|sadece|yalnız|kaçın"
    ),
    "uk": (
        r"\bне(?!обхідн|гайн|її|ї\b|ю\b)|\bні|\bнема|\bбез|відсутн|заборон|крім|виключ|відмов|уник|пропус|позбав|замість|запоб|втра|лише"
        r"|ігнор|порожн|помил|поза\b"
    ),
    "bg": (
        r"\bне(?!го\b|я\b|обход)|\bни(?:то|к|щ)|\bняма|\bбез|липсв|забран|изключ|освен|избяг|отказ|\bсамо\b|вместо|предотвр|пропус|загуб"
        r"|игнор|празн|греш|\bпреди\b|спира|спре|друг|различ|отделн"
    ),
    "ca": (
        rf"\bno\b|\bni\b|\bmai\b|\bsense\b|\bcap\b|\bres\b|\bning|tampoc|imposs|{_IN}[a-zàèéíòóú]+|\bdes(?!de\b|pr|car|cri|env|tin|co)[a-z]+|\bevit|\bmanc|\bfalt"
        r"|absen|\bexcep|\bllevat|\btret|prohib|rebutj|\bimped|\bneg|exclo|\bdeix|\bfora\b|ignor|falla|\bbuid|en ?lloc|\bnomés|únicament|\bmenys"
        r"|\bome[st]|\bnul|\bperd|\beló|\bdifer|\bdistint|\bseparad|\berr[oò]|\bmal\b|contrar|desactiv|atur"
    ),
    "el": (
        r"\bδεν?\b|\bμην?\b|\bόχι\b|\bχωρίς|\bκαν[εέ]|\bποτέ|\bούτε|\bδίχως|\bα[νδ]|\bμόνο|εκτός|αποφ|αποτυ|λείπ|αντί|απαγορ|εξαιρ|παραλ"
        r"|κεν[όήά]|λάθος|πριν|διαφορ|άλλ"
    ),
    "et": r"\bei\b|\bära|\bärge|\bpole|\bmitte|\bilma|ta\b|tu\b|tut|keela|väl[jt]|\bainult|\bvaid\b|\bpuud|asemel|\benne|\bmuu|\bteis|\bvale|vältida",
    "fi": (
        r"\be[in]\b|\bemme|\bette\b|\beivät|\bälä|\bmitään|\bmikään|\bkukaan|\bilman|t(?:on|ön|oma|ömä|ta|tä)\b|\bkoskaan|\bpuut|vält|est[eä]"
        r"|kiel|paitsi|epä|\bvain|sijaan|ohit|tyhj|väär|\bennen|hylk|hylä|\bmuu|\beri|\btoi"
    ),
    "gl": (
        rf"\bnon\b|\bnin\b|\bnunca|\bsen\b|\bningún|\bningunha|\bnada\b|imposib|{_IN}[a-záéíóú]+|\bdes[a-z]+|\bevit|\bfalt|\bcare[cz]|\bexcep|\bagás|prohib"
        r"|rexei|\bimpid|\bneg|exclu|\bdeix|\bfóra|ignor|fallo|baleir|en lugar|en vez|\bsó\b|\bunicamente|\bmenos|\bomit|\bnul|\bperd|\bdifer|\berr"
    ),
    "hr": r"\bne|\bni|\bbez|\bnema|zabran|isklju|osim|izbjeg|odb[ai]|\bsamo\b|umjesto|sprije|propu|izgub|zanemar|praz|pogre|\bprije|prest|drug|različ|odvoj",
    "hu": (
        r"\bnem\b|\bne\b|sem\b|\bsem|\bnincs|\bsoha|\bnélkül|t[ae]lan|t[ae]len|tlan|tlen|\bsenki|\bsemmi|\btilos|tilt|kivéve|hiány|kerül|megakad|\bcsak\b|helyett"
        r"|mulaszt|kihagy|elvesz|sikertelen|meghiúsul|elutas|hibás|üres|előtt|külön|más"
    ),
    "ro": (
        rf"\bnu\b|\bn-|\bn['’]|\bni[cm]|\bfără|\bne[a-zăâîșț]{{2,}}|imposib|\bim(?:pr|per)|{_IN}[a-zăâîșț]+|\bdoar|\bnumai|\bevit|\blips|except|în loc|refuz"
        r"|interzi|\bdecât|împiedic|\bdez|\bopri|\beșu|ignor|\bgol|\bpuțin|contrar|\bsepar|\bdifer|\balt|greș|\bpierd|\brespin|înainte|\brenunț|\bferi"
    ),
    "sk": r"\bne|\bni|\bbez|\bžiad|\bani\b|chýb|chyb|zak[aá]z|\bokrem|\bmimo\b|vyhn|\bmálo|zabr[aá]n|odmiet|\bvynim|\biba\b|\blen\b|namiesto|zlyh|ignor|prázd|pred|\bin[éaoý]|rôzn|odlíš|samostat|strat|zruš",
    "sl": (
        r"\bne|\bni|\bbrez|\bnoben|prepov|razen|izklj|izogn|izogib|zavr[nž]|\bsamo\b|\ble\b|namesto|prepreč|spregl|izgub|manjka|prez|praz|napač"
        r"|\bpreden|\bpred\b|neha|drug|različ|ločen|opust|onemogoč|\bodsot"
    ),
    "th": r"ไม่|อย่า(?!ง)|ห้าม|ไร้|ปราศ|เว้น|นอกจาก|งด|เลี่ยง|หลีก|ปฏิเสธ|ล้มเหลว|ขาด|เท่านั้น|เพียง|แค่|ก่อน|พลาด|แทน|ยกเลิก|หยุด|ผิด|ว่าง|แยก|ป้องกัน|ยาก|น้อย",
    "zh": r"不|没|沒|无|無|未|非|否|勿|别|別|莫|禁|免|拒|除[了非外]|除[^，。]{1,20}外|排除|缺|空|只|仅|僅|防|失|错|錯|避|以外|之外|前|难|難|而是|忽略|取消|少|异|負|负|零|停|弃|远离|遠離",
}
# what has a word that denies, and does not
NONE = re.compile(
    r"\bnot (?:operat|gate)\w*|\bin no time\b|\bno sooner\b|\bno wonder\b|\bno matter\b|\bno doubt\b", re.IGNORECASE
)
# “Do NOT”, and no “NOT” of a logic
LOUD = re.compile(r"\b[Dd][Oo] NOT\b")
# what goes wrong is called by words that deny as well, where the source has such a word, too
FAULT = re.compile(r"\berrors?\b", re.IGNORECASE)
FAULTS = re.compile(
    r"\bfout(?:en|meld\w*|code\w*)?\b|fehler\w*|\bfejl\w*|\bfeil\w*|\bfel(?:en|et|med\w*|kod\w*)?\b|\berreurs?\b|\berror\w*|\berros?\b|\berror[ei]\b"
    r"|ошиб\w*|помил\w*|błęd\w*|błąd\w*|chyb[aouyě]\w*|hib[aá]\w*|grešk\w*|pogrešk\w*|napak\w*|σφάλμα\w*|hata\w*|virhe\w*|エラー|오류|错误|錯誤",
    re.IGNORECASE,
)
# … and before it
BEFORE = re.compile(
    r"\b(?:what|or(?: may)?|if|why|may|might|whether|as if.*|as though.*|fix(?:e[sd]|ing)?\b.*)\s?$", re.IGNORECASE
)
# what other languages say without a denial, behind the word that denies
IDIOMS = re.compile(
    r"\b(?:hesitate|believe|far|fails?|care|forget|worry|doubt|mind|miss|limited to|until|unless|yet|matter|later than|problem|longer|more|less|least|fewer"
    r"|sooner|earlier|either|exclusively|merely|simply|solely|sure|except|exist\w*|present|found|nothing|cost|hurt|else|help"
    r"|different|same|equal|big deal|exceed|need\w*|have to|only|fun|stranger|without|well|enough|sufficient|too)\b|n['’]t (?:you|we|it)\b"
    r"|^ (?:even\b|(?:want|wish) to (?:remove|delete|discard|drop|lose|change)\b)"
    r"|^ (?:\w+ )?(?:all|every|always|just|good|bad|further|additional|other|such|one|idea|way|see|required|necessary)\b",
    re.IGNORECASE,
)

# … and what says the same without one: advised against, refrained from, left or ended, separate, other, wrong
_IN_OTHER_WORDS = {
    "cs": r"odraz|vyvar|zdrž|odděl|zvlášť|samostatn|\bliš|odliš|různ|\bjin[aýéo]|chybn|špatn|ztra|ztrác|selh|přest|vypn|zastav",
    "da": r"fraråd|afstå|lad være|særskilt|separat|adskil|forskel|anderledes|\banden|\bandet|forkert|\btabt?\b|mister|mistet|stop|\bmis",
    "de": (
        r"\babrat|abgeraten|abzuraten|\brate\w* .{0,60}\bab\b|unterscheid|unterschied|unterdrück|unterbrech|separat|getrennt|gesondert|einzeln"
        r"|\bander[es]|verschied|verlier|verlor|\bhüte|\bgegen\b|untersag|vorbehalten|beende|stopp"
    ),
    "es": r"separad|aparte|diferen|distint|\berr[oó]|\bmal[oa]?s?\b|\babst|contrari|\blejos|desactiv|deten",
    "fr": (
        r"erron|erreur|\bmal\b|\bmauvais|sépar|\bà part\b|différ|distinct|gard(?:ez|er|e)[- ](?:vous|se|toi|de)|\babst|dissua|proscri|défen[sd]"
        r"|contrair|\bcess|arrêt|désactiv|retir|éloign|étrang"
    ),
    "id": r"\bbeda|berbeda|pisah|salah|luput|pantang|berhenti|mustahil|jarang|keliru|sulit|bebas|nonaktif|matikan",
    "it": r"\bfuori|separat|\bdivers|differen|\ba parte\b|\berr[ao]|sbagli|carent|lontan|\bmale\b|asten|astien|tralasc|contrari|disattiv|\bferm",
    "ja": "切っ|切る|切れ|停|止|難|離|拒|絶|慎|嫌|独立",
    "ko": "모르|모를|몰라|별도|따로|다[르른릅]|달[라리]|틀[리린립]|멈|거절|잘못|떠나|어렵|중단|꺼|끄",
    "nb": r"fraråd|avstå|la være|særskilt|separat|adskil|forskjel|annerledes|\bannen|\bannet|galt|gale\b|\btap|mister|mistet|stopp|\bmis",
    "nl": (
        r"\bafra|\baf te raden|\bra(?:ad|den)\b.{0,60}\baf\b|\bafgera|neg[ae]er|\banders|\bapart|afzonder|gescheid|\blos\b|verschil|zelden"
        r"|nauwelijks|weinig|\bamper|slechts|\benkel\b|tenzij|uitgez|uitgesl|uitsluit|\buitsch|uitgesch|gebrek|weg(?:gela|la)|overgesl|overslaa"
        r"|\bfout|verkeerd|verlor|verlies|kwijt|\bstop|gestopt|in plaats|liever|\bafwij|\bmis(?:s|t\b)|\bvrij\b|met rust|\bvoordat"
    ),
    "pl": r"odradz|wstrzym|osobn|oddziel|różn|inacz|\binn[aey]|błęd|błąd|wyłącz|odrzuc|przesta|trac[iąę]|stracił|szkod|powinno się unik",
    "pt": r"\bcare[cç]|separad|diferen|distint|à parte|\berr[oa]|\bmal\b|contr[aá]r|\babst|desativ|\blonge|\bpare\b",
    "ru": (
        r"отдельн|раздельн|отлича|отличн|различ|разн(?!иц)|расход|иначе|друг|чуж|прежн|лишь|отключ|выключ|остав[иь]|вред|останов|закры|хватит|стоп"
    ),
    "sv": r"avråd|avstå|separat|skilj|skilt|särskil|förlora|annan|annat|låt bli|\bslut|dålig|\billa|\bfri\b|undanta|stopp",
    "tr": r"ayrı|fark|yanl[ıi]ş|hatal[ıi]|kötü|kayb|uzak|bırak|\bdur(?:du|ur)|vazgeç|\bret(?:te|ed|ti)",
    "uk": r"окрем|роздільн|відрізн|різн(?!иц)|інакш|\bінш|утрим|провал|збо[йїю]|\bбрак|вимк|відкл|хибн|зупин|лиш[еи]\b|чуж",
    "zh": "单独|單獨|分开|分開|另|毋|谨防|謹防|谢绝|謝絕|戒|离开|離開",
}


@cache
def of(code: str) -> re.Pattern[str] | None:
    """Return a pattern for what denies in a language; None where nobody has written one down.

    >>> pattern = of("ru")
    >>> bool(pattern.search("не обратима")), bool(pattern.search("обратима, и необходима"))
    (True, False)
    """
    code = "nb" if code == "no" else code
    words = _WORDS.get(code)
    other = _IN_OTHER_WORDS.get(code)
    return re.compile(f"{words}|{other}" if other else words, re.IGNORECASE) if words else None


# the words that say “not” itself, one language a row
_NOT = {
    "bg": r"\bне\b",
    "ca": r"\bno (?:[eé]s|hi|ho|[aeiou]\w*|\w{3,})",
    "cs": r"\bnen[ií]\b|\bnelze|\bnesm|\bnemů|\bnejsou|\bnemá|\bnebud",
    "da": r"\bikke\b",
    "de": r"\bnicht\b|\bkeine?[nmrs]?\b",
    "el": r"\bδεν?\b",
    "es": r"\bno\b",
    "fi": r"\bei\b|\beivät\b",
    "fr": r"\b(?:ne |n['’])(?:\w+['’ -]){1,3}(?:pas|aucun|jamais|rien)\b",
    "gl": r"\bnon\b",
    "hr": r"\bnije\b|\bnisu\b|\bne\b|\bnema\b",
    "hu": r"\bnem\b|\bnincs",
    "id": r"\btidak\b",
    "it": r"\bnon\b",
    "ja": r"(?<!なり)(?<!いけ)(?<!かもしれ)ません|できない|しない|ではない",
    "ko": r"않|못[하한할합]|없[다습는으을]|아[니닙닌]",
    "nb": r"\bikke\b",
    "nl": r"\bniet\b|\bgeen\b",
    "pl": r"\bnie\b",
    "pt": r"\bn[ãa]o\b",
    "ro": r"\bnu\b",
    "ru": r"\bне\b|\bнельзя\b|\bневозможно\b",
    "sk": r"\bnie\b|\bnem[oô]|\bnesm",
    "sl": r"\bni\b|\bniso\b|\bne\b",
    "sv": r"\binte\b",
    "th": r"ไม่",
    "tr": r"\bdeğil|\byok\b|m[ae]z(?:s[ıi]n)?\b",
    "uk": r"\bне\b|\bнеможливо\b",
    "vi": r"\bkhông (?:thể|phải|có|được|còn)\b",
    "zh": r"不[能会會可应應要需得]|没有|沒有|无法|無法|未能",
}


@cache
def plain(code: str) -> re.Pattern[str] | None:
    """Return a pattern for the words by which a language says “not”; None where nobody has written them down."""
    words = _NOT.get("nb" if code == "no" else code)
    return re.compile(words, re.IGNORECASE) if words else None


# … and all that denies as they do, so that what is left are words such as instead, other or unknown
_STRICT = {
    "ca": r"\bno\b|\bni\b|\bmai\b|\bsense\b|\bcap\b|\bres\b|impos|\bmenys",
    "cs": r"\bne|\bni|\bžádn|\bani\b|\bbez",
    "da": r"ikke|ingen|intet|aldrig|uden|hverken",
    "de": r"nicht|\bkein|\bnie|\bohne\b|\bnein\b|weder",
    "es": r"\bno\b|\bni\b|\bnunca|jam[aá]s|\bsin\b|\bning|\bnad[ai]|tampoco|\bimpos",
    "fr": r"\bn['’]|\bne\b|\bpas\b|\bsans\b|\baucun|jamais|\bni\b|\bimpos|\bnon|\brien\b",
    "it": r"\bnon\b|\bn[eé]\b|\bmai\b|\bsenza|\bnessun|\bniente|\bnulla|\bimpos|neanche",
    "nb": r"ikke|ingen|intet|aldri|uten|verken",
    "nl": r"niet|geen|nooit|zonder|noch|niemand",
    "pl": r"\bnie|\bbez|\bani\b|\bnigdy|żad|\bbrak",
    "pt": r"n[ãa]o|\bnem\b|\bnunca|jamais|\bsem\b|nenhum|\bnada|ningu|\bimpos",
    "ro": r"\bnu\b|\bn-|\bn['’]|\bni[cm]|\bfără|impos|incredib",
    "ru": r"\bне(?![её]\b|го\b|му\b|й\b)|\bни(?!х\b|м\b|ми\b)|\bнет|\bнель|\bбез|отсутств",
    "sv": r"\binte|\bej\b|\bicke|\binge|\binga|aldrig|utan|varken",
    "uk": r"\bне(?!ї\b|ю\b)|\bні|\bнема|\bбез|відсутн",
}


# how words begin that deny as “unknown” does
_PREFIXES = {
    "ca": "in",
    "da": "u",
    "de": "un",
    "es": "in",
    "fr": "in",
    "it": "in",
    "nb": "u",
    "nl": "on",
    "pt": "in",
    "sv": "o",
}


@cache
def strict(code: str, *, with_prefixes: bool) -> re.Pattern[str] | None:
    """Return a pattern for all words that deny by themselves, or by how they begin; None where there is none."""
    code = "nb" if code == "no" else code
    words, prefix = _STRICT.get(code), _PREFIXES.get(code)
    if words and prefix and with_prefixes:
        words = rf"{words}|\b{prefix}"
    return re.compile(words, re.IGNORECASE) if words else None


# what a sentence says of something, so that a “not” turns it round
SAYS = re.compile(r"\b(?:is|are|was|were|can|will|has|have|should|could)\b")
# what another language may well say with a “not”: English words that deny, limit, compare or leave something open
MAY_DENY = re.compile(
    r"\b(?:no|not|non|nor|none|never|neither|nothing|nobody|cannot|without|with(?:hold|draw)\w*|un(?!its?\b|der|ique|ion|ivers)[a-z]{2,}"
    r"|in(?:valid|correct|complete|visible|active|accura|compat|consist|suffic|capab|secure|direct|different|appropr|adequa|efficien)\w*"
    r"|im(?:pos|prop|perf|prac|per[cm])\w*|ir\w+|il(?:leg|log)\w*|dis(?!pl|k|t|c[uo]|tr)\w+|mis\w+|\w+less|\w+-free|free|less|fewer|few|little|least"
    r"|only|just|merely|until|unless|except|instead|rather|otherwise|else|fail\w*|avoid\w*|discourag\w*|prevent\w*|lack\w*|miss\w*|exclu\w*|ignor\w*|remov\w*"
    r"|end(?:s|ed|ing)?|deprecat\w*|obsolete|outdated|legacy|g[ia]v\w* up|ceas\w*|clos\w*|abandon\w*|laps\w*|expir\w*|quit\w*|reject\w*|declin\w*|suspend\w*|discontin\w*|refus\w*|den[iy]\w*|wrong\w*|false|empty|before|hardly|barely|rarely|seldom|difficult\w*|hard|stop\w*|against|skip\w*|omit\w*"
    r"|delet\w*|lost|lose\w*|block\w*|forbid\w*|prohibit\w*|protect\w*|beyond|exceed\w*|too|but|though|although|however|despite|regardless|independent\w*"
    r"|if|whether|either|any\w*|ever|even|still|yet|already|long|longer|far|away|off|out|keep|bad|worse|poor\w*|weak|limit\w*|absen\w*|leave|left"
    r"|unlike|apart|separat\w*|other|others|different\w*|alternativ\w*|optional\w*|necessar\w*|need\w*|mind|worry|careful|sure|simply|invisible|hidden|hide"
    r"|turn|than|same|once|after|null|zero|ex\w+|problem\w*|error\w*|issue\w*|warn\w*|abort\w*|cancel\w*|drop\w*|reduc\w*|forget\w*|loss\w*|ban\w*"
    r"|while|alone|abstract|restrict\w*|minimum|minor|remain\w*|anonym\w*|static|stay\w*|fall\w*|short\w*|new|purely|most|easy|remember|may|both|always|all|every\w*|must|wonder\w*|raw)\b|n['’]t\b",
    re.IGNORECASE,
)
# of these, what denies something of its own in a sentence that denies something else as well
LEXICAL = re.compile(
    r"\b(?:un(?!til|der|its?\b|ique|ion|ivers)[a-z]{3,}|in(?:valid|correct|complete|visible|active|accura|compat|consist|suffic)\w*|im(?:pos|prop)\w*"
    r"|without|only|unless|except\w*|instead|rather|fail\w*|avoid\w*|prevent\w*|lack\w*|miss(?:ing|ed)|exclu\w*|ignor\w*|wrong\w*|empty|before"
    r"|other|others|different\w*|separat\w*|lose|lost|reject\w*|refus\w*|delet\w*|remov\w*|suppress\w*|eras\w*|\w+less)\b",
    re.IGNORECASE,
)

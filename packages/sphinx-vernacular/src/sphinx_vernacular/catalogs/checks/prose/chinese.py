"""The two writings of Chinese."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import ASIDE, MARK, word_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


# simplified characters and their traditional forms, of those that have one form each and are frequent
_SIMPLIFIED = (
    "们个为这说时会对发学过还进动经种现无开长问关间应该产业从实两样点见电话书车东专业义乐习乡买乱云争亚亲亿仅仓仪价众优伟传伤伦"
    "侧债储儿党兰兴养兽内冈写军农冯决况冻净减凤凭凯击创别删刘则刚剂剑剧劝办务劲劳势勋匀匹区医华协单卖卢卫厂厅历厉压厌县参双变叙号吁"
    "启吴员响哗唤围园图圆圣场坏块坚坛坝坟坠垒垦垫墙壮声壳处备复够头夹夺奋奖妆妇妈娱孙宁宝审宪宫宽宾对寻导寿将尔尘尝尽层属岁岗岛岭币帅师帐帘带帮库庆庐庙庞废"
    "广应开异弃张弥弯弹强归录彻径忆忧怀态总恋恶恼悬惊惧惨惩惯愤愿慑戏战户执扩扫扬扰抚抛抢护报担拟拥拦择挂挡挣挤挥捞损换据掷摄摆摇撑敌数断旧显晋晒晓晕暂术机杀杂权条来杨杰极构枪柜标栈树栏样档桥检横"
    "欢欧歼残殴毁毕毙气汇汉汤沟没沥沪泪泽洁浅浆浇测济浏浑浓涂涛润涨渊渐渔温湾湿滚满滤滥滨灭灯灵炉炼烁烂烟烦烧热爱爷牵牺犹独狭狱猎猫献环现玛玺珑琐电画畅疗疯痒痪皱盏盐监盖盘睁矫矿码砖础硕确碍礼祸禅离"
    "种积称稳穷窃窍窝竖竞笔笺筑筛签简篮类粮紧纠红纤约级纪纬纯纱纲纳纵纷纸纹纺线练组绅细织终绍经结绕绘给络绝统继绩绪续绳维绵综绿缓编缘缩缴网罗罚罢职联聪肃肠肤肿胀胁胜胶脉脏脑脚脸腊舆舰舱艰艺节芦苍苏"
    "茧荐荣药莱获营萧萨蓝虏虑虽虾蚀蚁蛮蜡补衬袭装见观规视览觉触计订认讨让训议讯记讲许论设访证评识诉词译试诗诚话询该详语误说请诸诺读课谁调谈谊谋谓谜谢谣谨谱"
    "贝贞负贡财责贤败账货质贩贪贫购贯贵贷贸费贺资赋赌赏赔赖赚赛赞赠赢赵趋跃践踪轨转轮软轰轻载较辅辆辈辉输边达迁过迈运还这进远违连迟适选逊递逻遗邓邮邻郑酝酱释鉴针钉钓钙钟钢钥钦钩钱钻铁铃铅铜铝铭银铺链销锁锅锋错锡锦键锻镇镜"
    "长门闭问闯闲间闷闹闻闽阀阁阅队阳阴阵阶际陆陈险随隐难雏雾静韦韩页顶项顺须顾顿预领颇频题额颜风飞饥饭饮饰饱饲饼馆馈马驱驳驶驻驾验骂骄骗骚骤鱼鲁鲜鸟鸡鸣鸭鸿麦黄齐齿龙龟"
)
_TRADITIONAL = (
    "們個為這說時會對發學過還進動經種現無開長問關間應該產業從實兩樣點見電話書車東專業義樂習鄉買亂雲爭亞親億僅倉儀價眾優偉傳傷倫"
    "側債儲兒黨蘭興養獸內岡寫軍農馮決況凍淨減鳳憑凱擊創別刪劉則剛劑劍劇勸辦務勁勞勢勳勻匹區醫華協單賣盧衛廠廳歷厲壓厭縣參雙變敘號籲"
    "啟吳員響嘩喚圍園圖圓聖場壞塊堅壇壩墳墜壘墾墊牆壯聲殼處備復夠頭夾奪奮獎妝婦媽娛孫寧寶審憲宮寬賓對尋導壽將爾塵嘗盡層屬歲崗島嶺幣帥師帳簾帶幫庫慶廬廟龐廢"
    "廣應開異棄張彌彎彈強歸錄徹徑憶憂懷態總戀惡惱懸驚懼慘懲慣憤願懾戲戰戶執擴掃揚擾撫拋搶護報擔擬擁攔擇掛擋掙擠揮撈損換據擲攝擺搖撐敵數斷舊顯晉曬曉暈暫術機殺雜權條來楊傑極構槍櫃標棧樹欄樣檔橋檢橫"
    "歡歐殲殘毆毀畢斃氣匯漢湯溝沒瀝滬淚澤潔淺漿澆測濟瀏渾濃塗濤潤漲淵漸漁溫灣濕滾滿濾濫濱滅燈靈爐煉爍爛煙煩燒熱愛爺牽犧猶獨狹獄獵貓獻環現瑪璽瓏瑣電畫暢療瘋癢瘓皺盞鹽監蓋盤睜矯礦碼磚礎碩確礙禮禍禪離"
    "種積稱穩窮竊竅窩豎競筆箋築篩簽簡籃類糧緊糾紅纖約級紀緯純紗綱納縱紛紙紋紡線練組紳細織終紹經結繞繪給絡絕統繼績緒續繩維綿綜綠緩編緣縮繳網羅罰罷職聯聰肅腸膚腫脹脅勝膠脈臟腦腳臉臘輿艦艙艱藝節蘆蒼蘇"
    "繭薦榮藥萊獲營蕭薩藍虜慮雖蝦蝕蟻蠻蠟補襯襲裝見觀規視覽覺觸計訂認討讓訓議訊記講許論設訪證評識訴詞譯試詩誠話詢該詳語誤說請諸諾讀課誰調談誼謀謂謎謝謠謹譜"
    "貝貞負貢財責賢敗賬貨質販貪貧購貫貴貸貿費賀資賦賭賞賠賴賺賽贊贈贏趙趨躍踐蹤軌轉輪軟轟輕載較輔輛輩輝輸邊達遷過邁運還這進遠違連遲適選遜遞邏遺鄧郵鄰鄭醞醬釋鑒針釘釣鈣鐘鋼鑰欽鉤錢鑽鐵鈴鉛銅鋁銘銀鋪鏈銷鎖鍋鋒錯錫錦鍵鍛鎮鏡"
    "長門閉問闖閒間悶鬧聞閩閥閣閱隊陽陰陣階際陸陳險隨隱難雛霧靜韋韓頁頂項順須顧頓預領頗頻題額顏風飛飢飯飲飾飽飼餅館饋馬驅駁駛駐駕驗罵驕騙騷驟魚魯鮮鳥雞鳴鴨鴻麥黃齊齒龍龜"
)
# what one writing has as the other's form as well, or as a word of its own
_BOTH = frozenset(
    "云乐个匹内别参尝尽征复夠够汇帐账获净涂温没准户强黄录净着著於乾甚麼覆瞭閒溫鑒吁籲号凭凶冲克周志扎托斗松占舍台里后干丑谷余几系制面只卷回胡伙秋扑术"
    "儿杰仆朴僵灶猫毁胜昆才困向致傢俬裡裏臟种適适曬晒橫横温產強別內沒戶決況凍淨減黃啟启虫体宁气帘烟煙"
)
_PAIRS = {
    one: other
    for one, other in zip(_SIMPLIFIED, _TRADITIONAL, strict=True)
    if one != other and one not in _BOTH and other not in _BOTH
}
_HANS = re.compile(f"[{''.join(_PAIRS)}]")
_HANT = re.compile(f"[{''.join(_PAIRS.values())}]")


def writings(message: Message) -> Iterator[Finding]:
    """Find characters of traditional Chinese among simplified ones, and the other way round."""
    if message.language.code != "zh" or message.is_untouched:
        return
    text = ASIDE.sub(MARK, message.prose)
    hant, hans = _HANT.findall(text), _HANS.findall(text)
    if not hant or not hans:
        return
    few, pairs = (hant, {other: one for one, other in _PAIRS.items()}) if len(hans) >= len(hant) else (hans, _PAIRS)
    if not any(character in message.source for character in few):
        yield finding("letters/wrong", actual=f"{few[0]} ({word_at(text, few[0])})", expected=pairs[few[0]])

#!/usr/bin/env python3
"""Writes the folding tables of Sources/TextAnalysis from Python's Unicode data.

Usage: Scripts/generate-folding.py            (rewrites Sources/TextAnalysis/FoldingData*.swift)

A scalar c becomes strip(NFKC(casefold(NFKC(c)))), where strip takes away the marks U+0300-U+036F of its canonical
decomposition (é → e, й → и); then an old or variant kanji becomes its present form. What is no character for a reader
(zero-width, bidirectional and variation marks) becomes nothing; every dash becomes "-".

The tables are ASCII text, so that no editor or normalising tool can change them:
  single   start,count,stride,delta;…   scalars start, start+stride, … each moved by delta (all hexadecimal)
  odd      from,to;…                    scalars without a regular neighbour
  multiple from=a.b.c;…                 scalars that become several, or none
"""
import os
import unicodedata as u

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "TextAnalysis")

# Old form and present form of the Jōyō kanji (常用漢字表, 2010, いわゆる康熙字典体), and variants that the trades still write
# (鎔接, 熔接 → 溶接; 腐蝕 → 腐食; 附着 → 付着; 車輛 → 車両: 「同音の漢字による書きかえ」, 1956). Each pair is old, present.
KANJI = """
亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 隱隠 榮栄 營営 衞衛 驛駅 悅悦 閱閲 圓円 鹽塩 緣縁 艷艶 應応 歐欧 毆殴 櫻桜 奧奥 橫横 溫温 穩穏
假仮 價価 畫画 會会 壞壊 懷懐 繪絵 槪概 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 渴渇 罐缶 卷巻 陷陥 勸勧 寬寛 關関 歡歓 觀観 氣気 旣既
歸帰 器器 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 惠恵 揭掲 溪渓 經経 螢蛍 輕軽
繼継 鷄鶏 藝芸 擊撃 缺欠 儉倹 劍剣 圈圏 檢検 權権 獻献 硏研 縣県 險険 顯顕 驗験 嚴厳 廣広 效効 恆恒 黃黄 鑛鉱 號号 國国 黑黒 濟済
碎砕 齋斎 劑剤 雜雑 參参 棧桟 蠶蚕 慘惨 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛
處処 緖緒 敍叙 將将 稱称 燒焼 證証 奬奨 條条 狀状 乘乗 淨浄 剩剰 疊畳 繩縄 壤壌 孃嬢 讓譲 釀醸 觸触 囑嘱 愼慎 寢寝 眞真 盡尽 圖図
粹粋 醉酔 穗穂 隨随 髓髄 樞枢 數数 瀨瀬 聲声 齊斉 靜静 攝摂 竊窃 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭 禪禅 雙双 壯壮 搜捜 插挿 爭争
總総 聰聡 莊荘 裝装 騷騒 增増 藏蔵 臟臓 屬属 續続 墮堕 對対 體体 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担 膽胆 團団 彈弾 斷断 癡痴
遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬭闘 德徳 獨独 讀読 屆届 貳弐 惱悩 腦脳 霸覇
廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 甁瓶 拂払 佛仏 變変 邊辺 邉辺 辨弁 瓣弁 辯弁 舖舗 步歩 寶宝 豐豊 襃褒
飜翻 每毎 萬万 滿満 默黙 彌弥 藥薬 譯訳 豫予 餘余 與与 譽誉 搖揺 樣様 謠謡 遙遥 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 壘塁 淚涙
勵励 禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 練練 鍊錬 爐炉 勞労 樓楼 郞郎 祿禄 錄録 亙亘 灣湾 龜亀 拂払 冰氷 冱冴 竝並 剝剥 塡填 頰頬
麵麺 蠟蝋 攪撹 嚙噛 繡繍 醬醤 瘦痩 簞箪 禱祷 瀆涜 攢攅 顚顛 摑掴 蔣蒋 驒騨 屛屏 幷并 潑溌 蠅蝿 萊莱 鷗鴎 瓮甕 嶋島 﨑崎 髙高 濵浜
齋斎 斉斉 桒桑 栁柳 冨富 惠恵 嶌島 舘館 廻回 濶闊 鹼鹸 礦鉱 鋪舗 銹錆 鏽錆 錻鈑 鎔溶 熔溶 蝕食 附付 輛両 輌両 聯連 鑿削 壜瓶 罎瓶 滲浸 醱発 醗発 禦御 砿鉱
綫線 鈎鉤 檜桧 竈竃 躰体 軀躯 佛仏 亊事 瑤瑶 槇槙 堯尭 遙遥 凜凛 煕熙 會会 黏粘 麪麺 蕋蕊 燻薫 畧略 滷鹵
""".split()

# What a reader does not see: soft hyphen, zero-width and bidirectional marks, variation selectors, byte order mark.
UNSEEN = [0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
          *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]
DASHES = [*range(0x2010, 0x2016), 0x207B, 0x208B, 0x2212, 0x2043, 0xFE31, 0xFE32, 0xFE58, 0xFE63, 0xFF0D, 0x2796]
TILDES = [0x301C, 0x223C, 0x3030]


def strip(text):
    bare = "".join(c for c in u.normalize("NFD", text) if not 0x300 <= ord(c) <= 0x36F)
    return u.normalize("NFC", bare)


def folded(c):
    o = ord(c)
    if o in UNSEEN or 0x300 <= o <= 0x36F:
        return ""
    if o in DASHES:
        return "-"
    if o in TILDES:
        return "~"
    if o == 0x37A:  # a subscript iota by itself is a mark, but casefold makes a letter of it
        return " "
    text = strip(u.normalize("NFKC", u.normalize("NFKC", c).casefold()))
    return "".join(PRESENT.get(x, x) for x in text)


PRESENT = {}
for pair in KANJI:
    old, new = pair
    old, new = (u.normalize("NFC", x) for x in (old, new))
    if old != new:
        PRESENT[old] = new
for old in list(PRESENT):  # a chain leads to its end
    while PRESENT[old] in PRESENT:
        PRESENT[old] = PRESENT[PRESENT[old]]

single, multiple = [], []
for o in range(0x110000):
    if 0xD800 <= o < 0xE000:
        continue
    c = chr(o)
    f = folded(c)
    if f == c:
        continue
    (single if len(f) == 1 else multiple).append((o, f))

runs, odd, i = [], [], 0
while i < len(single):
    best = None
    for stride in (1, 2):
        n = 1
        while i + n < len(single) and single[i + n][0] == single[i][0] + n * stride \
                and ord(single[i + n][1]) - single[i + n][0] == ord(single[i][1]) - single[i][0]:
            n += 1
        if n >= 3 and (best is None or n > best[0]):
            best = (n, stride)
    if best:
        o, f = single[i]
        delta = ord(f) - o
        sign = "-" if delta < 0 else ""
        runs.append(f"{o:X},{best[0]:X},{best[1]:X},{sign}{abs(delta):X}")
        i += best[0]
    else:
        odd.append(f"{single[i][0]:X},{ord(single[i][1]):X}")
        i += 1
many = [f"{o:X}={'.'.join(f'{ord(x):X}' for x in f)}" for o, f in multiple]


def wrapped(items, width=112):
    lines, line = [], ""
    for item in items:
        if line and len(line) + len(item) + 1 > width:
            lines.append(line)
            line = ""
        line += item + ";"
    return lines + [line]


def write(name, what, items):
    lines = wrapped(items)
    body = "\\\n".join("    " + line for line in lines)
    with open(os.path.join(OUT, f"FoldingData{name}.swift"), "w", encoding="ascii") as out:
        out.write(f"// Generated by Scripts/generate-folding.py from Unicode {u.unidata_version}; do not edit.\n\n"
                  f"extension FoldingData {{\n  /// {what}\n  static let {name[0].lower() + name[1:]} = \"\"\"\n{body}\n    \"\"\"\n}}\n")
    print(name, len(items), "items", len(lines), "lines")


write("Runs", "`start,count,stride,delta;` in hexadecimal: scalars that move together.", runs)
ideographs = [x for x in odd if 0x3400 <= int(x.split(",")[1], 16) <= 0x9FFF]
write("Odd", "`from,to;` in hexadecimal: scalars that move alone.", [x for x in odd if x not in set(ideographs)])
write("Ideographs", "`from,to;` in hexadecimal: radicals, compatibility and old forms of kanji.", ideographs)
write("Multiple", "`from=a.b.c;` in hexadecimal: scalars that become several, or none.", many)

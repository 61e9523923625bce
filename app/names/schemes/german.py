"""German sounds in Russian letters: R. S. Gilyarevsky, B. A. Starostin, "Иностранные имена и названия в русском тексте"
(3rd edition, Moscow 1985), chapter on German; the order of the patterns is ours.

The patterns are tried in their order at every place of a word in small letters, in which ``|`` stands in front of the
second half of a compound. ``START`` is the beginning of the word or of such a half.
"""

from __future__ import annotations

import re

from app.names.schemes.scheme import Rule, rules

START = r"(?<![a-zäöüß])"
END = r"(?![a-zäöüß])"
_V = "aeiouäöüy"

_S_STEMS = (
    "stadt|städt|stätt|stedt|stett|stein|steig|steg|steeg|stengel|stahl|ställ|stall|stamm|stand|stark|stärk|staub|stauf|"
    "staud|stich|stiel|stift|stock|stöck|stolz|storch|straß|strass|strauch|strauß|strauss|streit|strom|stroh|struck|"
    "stube|stuck|stück|stuhl|stühl|sturm|stürm|spiel|spieß|spitz|sprung|spring|speck"
)
"""Halves of compounds in which st and sp are шт and шп, as at the start of a word: Einstein, Darmstadt, Rosenstock."""
_H_STEMS = (
    "hagen|hammer|hauer|haupt|haus|häuser|häusl|haven|heide|heim|heyden|herr|hof|höf|holm|holtz|holz|hölz|horst|huber|hude|huth"
)
"""Halves of compounds whose h sounds behind a vowel and behind t or p: Neuhaus, Westhof, Seehofer."""
COMPOUND = re.compile(
    rf"(?<=[a-zäöüß][a-zäöüß])(?={_S_STEMS})"
    rf"|(?<=[a-zäöüß]{{3}})(?=stern)"
    rf"|(?<=[a-zäöü][{_V}tph])(?={_H_STEMS})"
    r"|(?<=tt)(?=hold|hard|hel[fm])"
    r"|(?<=[a-zäöüß]{3})(?=vogel|volk|vogt)"
)
"""Places where the second half of a compound begins."""
NO_COMPOUND = frozenset(["rostock", "bernstorff"])
"""Words that only look like compounds."""

DIGRAPHS = (
    (re.compile(rf"ae(?!l(?:{END}|[aei]{END}|is|e{END}))"), "ä"),
    (re.compile(rf"oe(?!{END}|(?<=[nj]oe)ll?e?{END})"), "ö"),
    (re.compile(rf"(?<![aeoq])ue(?!{END}|ll?(?:{END}|[aeo]{END}))"), "ü"),
)  # fmt: skip
"""Umlauts written as two letters; not so in Michael, Noel, Chloe, Manuel, Bauer."""

_EXCEPTIONS = rules(
    # Given names of other languages, and family names that keep an old way of writing
    (rf"(?:(?<={START}kar)|(?<={START}car))l(?![{_V}l])", "л"),
    (rf"{START}ch(?=arl|ant|amis|atea)", "ш"),
    (rf"(?<={START}jo)h(?=an)", "х"),
    (rf"(?<={START}abra)h(?=am)", "х"),
    (r"(?<=ephr)ai", "аи"),
    (r"(?:(?<=lil)|(?<=mar)|(?<=jul)|(?<=ital))ie(?=n)", "ие"),
    (rf"(?:(?<=dan)|(?<=gabr)|(?<={START}ar)|(?<=mur))ie(?=l)", "иэ"),
    (rf"(?:(?<=ad)|(?<=dd)|(?<=ph)|(?<=th))[eä]u(?=s{END})", "еу"),
    (rf"(?<=om)äu(?=s{END})", "еу"),
    (r"euy", "ой"),
    (rf"que{END}", "к"),
    (rf"tzsche{END}", "цше"),
    (r"szt", "ст"),
    (r"cz", "ч"),
    (rf"{START}gu(?=ido)", "гв"),
    (rf"(?<=[nt])aine{END}", "ен"),
    (r"(?<=wern)h|(?<=seg)h", ""),
    (rf"{START}beethoven", "бетховен"),
    (rf"v(?=en{END})(?<=hav)", "ф"),
)
_CLUSTERS = rules(
    (r"\|", ""),
    (rf"(?<=[a-zäöüß|])mann(?={END}|sthal)", "ман"),
    (r"s(?=sch)", "с"),
    (r"tt(?=sch)", "тт"),
    (r"t?zsch|tsch", "ч"),
    (r"dsch", "дж"),
    (r"sch", "ш"),
    (rf"{START}s(?=[pt])", "ш"),
    (r"(?<=ri)chs", "хс"),
    (r"chs", "кс"),
    (rf"{START}ch(?=[rl])", "к"),
    (r"ch", "х"),
    (rf"ck(?=[{_V}])", "кк"),
    (r"ck", "к"),
    (r"ph", "ф"),
    (r"th", "т"),
    (rf"{START}rh", "р"),
    (r"qu", "кв"),
    (rf"(?<=[{_V}])tz(?=[{_V}])", "тц"),
    (rf"tz|ts{END}", "ц"),
)
_CONSONANTS = rules(
    (rf"(?:(?<=[ae][uiy])|(?<=äu))ss{END}", "с"),
    (r"ss", "сс"),
    (rf"(?<=[^{_V}][{_V}])ß(?=[{_V}])", "сс"),
    (rf"(?<=[^{_V}]e)ß", "сс"),
    (rf"{START}s(?=[{_V}])", "з"),
    (rf"(?<![ptkfx])(?<!ch)s(?=[{_V}])", "з"),
    (r"c(?=[eiyäö])", "ц"),
    (rf"{START}h", "х"),
    (rf"(?<=[{_V}])h", ""),
    (rf"h(?=[{_V}])", "х"),
    (r"h", ""),
    (rf"{START}l{END}", "л"),
    (rf"(?<=[iy])ll{END}", "ль"),
    (rf"ll(?=[{_V}j])", "лл"),
    (r"ll", "лль"),
    (rf"l(?=[{_V}j])", "л"),
    (r"l", "ль"),
    (rf"nn(?=s{END})", "н"),
    (rf"{START}v(?=ale|ane|and|era|ere|ero|ik|ic|inz?[ck]|iol|irg|iv|ito|lad|enu|ia)", "в"),
    (rf"(?<=[{_V}])v(?=[{_V}]|{END})", "в"),
    (rf"(?<=[lrs])v(?=[{_V}])", "в"),
)
"""s is з before a vowel, not behind a voiceless consonant; h is х at the start of a stem and silent behind a vowel;
l is ль before a consonant and at the end; v is ф, but в in words from other languages and between vowels."""
_VOWELS = rules(
    (rf"{START}[jy]a", "я"), (rf"{START}[jy][eä]", "йе"), (rf"{START}[jy]oo?", "йо"), (rf"{START}[jy]ö", "йё"),
    (rf"{START}[jy][uü]", "ю"),
    (rf"(?<=[{_V}])ja", "я"), (rf"(?<=[{_V}])j[eä]", "йе"), (rf"(?<=[{_V}])ju", "ю"),
    (r"ja", "ья"), (r"j[eä]", "ье"), (r"jo", "ьо"), (r"jö", "ьё"), (r"j[uü]", "ью"),
    (r"[ea][iy]", "ай"), (r"[eä]u", "ой"), (r"o[iy]", "ой"), (r"uy", "уй"), (r"ou", "у"),
    (rf"ia{END}", "ия"), (r"ie", "и"),
    (r"aa", "а"), (rf"{START}ee", "э"), (r"ee", "е"), (r"oo", "о"),
    (rf"{START}[eäö]", "э"), (rf"{START}ü", "и"),
    (r"(?:(?<=[eä]u)|(?<=[iy]h)|(?<=ieh))e", "е"),
    (r"(?:(?<=[aouäöü])|(?<=[aouäöüe]h))[eäö]", "э"),
)  # fmt: skip
"""е and its like are э at the start and behind a vowel but i; j melts with the vowel behind it."""
RULES: tuple[Rule, ...] = (*_EXCEPTIONS, *_CLUSTERS, *_CONSONANTS, *_VOWELS)

LETTERS = {
    "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "й", "k": "к",
    "l": "ль", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "ф",
    "w": "в", "x": "кс", "y": "и", "z": "ц", "ä": "е", "ö": "ё", "ü": "ю", "ß": "с",
    "š": "ш", "č": "ч", "ž": "ж", "ř": "рж", "ć": "ч", "ś": "сь", "ń": "нь", "ñ": "нь", "ç": "с", "ğ": "г", "ş": "ш",
    "ı": "ы", "ø": "ё", "å": "о", "æ": "е", "œ": "ё", "ł": "л", "đ": "дж", "þ": "т", "ð": "д",
}  # fmt: skip
"""One letter alone; letters of neighbours as Russian writes their sound."""

PARTICLES = {
    "von": "фон", "vom": "фом", "van": "ван", "der": "дер", "den": "ден", "dem": "дем", "zu": "цу", "zum": "цум",
    "zur": "цур", "und": "унд", "de": "де", "del": "дель", "di": "ди", "du": "дю", "la": "ла", "le": "ле", "ten": "тен",
    "ter": "тер", "des": "дес",
}  # fmt: skip
"""Particles in small letters."""

TRADITIONAL_RULES: tuple[Rule, ...] = rules(
    (rf"{START}e[iyu]", "эй"),
    (r"e[iyu]|äu", "ей"),
    (rf"(?<={START}jo)h(?=an)", "г"),
    (rf"{START}h", "г"),
    (rf"(?<![{_V}tpcs])h(?=[{_V}])", "г"),
    (rf"(?<={START})joh", "иог"),
)
"""The form of the nineteenth century, still alive in established names: h is г, ei and eu are ей (Heine: Гейне)."""
TRADITIONAL_NAMES = {
    "alexander": "александр", "amadeus": "амадей", "anne": "анна", "christine": "кристина", "charlotte": "шарлотта",
    "eva": "ева", "friederike": "фридерика", "gerhard": "герхард", "hannah": "ханна", "heinrich": "генрих",
    "helene": "елена", "johann": "иоганн", "johanna": "иоганна", "johannes": "иоганнес", "josef": "йозеф",
    "leonhard": "леонард", "louise": "луиза", "ludwig": "людвиг", "luise": "луиза", "luxemburg": "люксембург",
    "margarete": "маргарита", "maria": "мария", "marie": "мария", "marlene": "марлен", "max": "макс",
    "nicole": "николь", "paulus": "паулюс", "regine": "регина", "sabine": "сабина", "sahra": "сара", "sandra": "сандра",
    "sara": "сара", "sarah": "сара", "sebastian": "себастьян", "sophie": "софия", "susanne": "сусанна",
    "ursula": "урсула", "wilhelmine": "вильгельмина",
}  # fmt: skip
"""Given names with a Russian form of their own."""

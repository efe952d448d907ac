/// Templates of the Arabic, Persian, Hebrew, Turkish, Greek, Hindi, Thai and Indonesian
/// Wikipedias.
extension InlineTemplates {
    static let nearEastAndSouthAsia: [Row] =
        persianLanguages.map { Row($0.name, in: "fa", .made(enclosed($0.label, ""))) } + [
            // Arabic.
            Row("إنج|إنجليزية", in: "ar", .made(labelledWord(in: "en"))),
            Row("فرن|فرنسية", in: "ar", .made(labelledWord(in: "fr"))),
            Row("ألم|ألمانية", in: "ar", .made(labelledWord(in: "de"))),
            Row("لات|لاتينية", in: "ar", .made(labelledWord(in: "la"))),
            Row("روس|روسية", in: "ar", .made(labelledWord(in: "ru"))),
            Row("إسب|إسبانية", in: "ar", .made(labelledWord(in: "es"))),
            Row("إيط|إيطالية", in: "ar", .made(labelledWord(in: "it"))),
            Row(
                "وإو|وصلة إنترويكي|وصلة إنترويكي حمراء", in: "ar",
                .made(named(["نص", "عر", "عربي"]))),
            Row("علم|علم بلد|علم دولة|flag|flagcountry|بلد", in: "ar", .made(country)),
            Row(
                "اقتباس|اقتباس مضمن|صغير|كبير|نص عربي|عربي|بدون لف|شعر|نص مائل", in: "ar",
                .argument(1)),
            Row("لغة|نص لغة|lang", in: "ar", .lastArgument),
            Row("قرآن|قرآن مصور|آية", in: "ar", .argument(1)),
            Row("ص|صلى|صلعم", in: "ar", .text("ﷺ")),
            // Persian.
            Row("پرچم|کشور|flag|flagcountry|پرچم کشور", in: "fa", .made(country)),
            Row(
                "نستعلیق|کوچک|بزرگ|گفتاورد|نقل قول|عدد|نشکن|متن عربی|قرآن|عربی", in: "fa",
                .argument(1)),
            Row("پیوند میان‌زبانی|ill|میان‌زبانی", in: "fa", .made(named(["lt"]))),
            // Hebrew.
            Row("lang", in: "he", .lastArgument),
            Row(
                "מונחון|משמאל לימין|ציטוט|ציטוטון|קטן|גדול|יוונית|ערבית|כתב|דגש|נוסח", in: "he",
                .argument(1)),
            // Turkish.
            Row("dil|lang|dil metni", in: "tr", .lastArgument),
            Row(
                "bayrak|ülke|bayrak ülke|flag|flagcountry|ülke bayrağı|bayraklı ülke", in: "tr",
                .made(country)),
            Row("küçük|büyük|alıntı|satırsız|kaydırma yok|nobr|kısaltma", in: "tr", .argument(1)),
            Row(
                "iç bağlantı|ill|dillerarası bağlantı|bağlantı", in: "tr",
                .made(named(["lt", "display"]))),
            Row("km2", in: "tr", .made(suffixed(" km²"))),
            // Greek.
            Row("σημαία|χώρα|flag|flagcountry", in: "el", .made(country)),
            Row("μικρό|απόσπασμα|παράθεση|nobr|χωρίς αναδίπλωση", in: "el", .argument(1)),
            // Hindi and Thai.
            Row("ध्वज|ध्वजदेश|flag|flagcountry|देश", in: "hi", .made(country)),
            Row("छोटा|उद्धरण|नोरैप|nobr", in: "hi", .argument(1)),
            Row("ธง|ธงชาติ|ประเทศ|flag|flagcountry", in: "th", .made(country)),
            Row("ไม่ตัดคำ|เล็ก|คำพูด|ตัวเล็ก", in: "th", .argument(1)),
            // Indonesian.
            Row("negara|bendera negara|bendera|flag|flagcountry", in: "id", .made(country)),
            Row("kutipan|kecil|besar|tanpa putus", in: "id", .argument(1)),
            Row("as of|per", in: "id", .made(asOfDate("Per ", ""))),
        ]

    private static let persianLanguages: [(name: StaticString, label: StaticString)] = [
        ("به انگلیسی|انگلیسی", "به انگلیسی: "), ("به عربی", "به عربی: "),
        ("به فرانسوی|فرانسوی", "به فرانسوی: "), ("به آلمانی|آلمانی", "به آلمانی: "),
        ("به لاتین", "به لاتین: "), ("به یونانی", "به یونانی: "), ("به روسی", "به روسی: "),
        ("به ایتالیایی", "به ایتالیایی: "), ("به اسپانیایی", "به اسپانیایی: "),
        ("به ترکی", "به ترکی: "), ("به ارمنی", "به ارمنی: "), ("به عبری", "به عبری: "),
        ("به ژاپنی", "به ژاپنی: "), ("به چینی", "به چینی: "), ("به هلندی", "به هلندی: "),
        ("به پرتغالی", "به پرتغالی: "), ("به سوئدی", "به سوئدی: "), ("به لهستانی", "به لهستانی: "),
        ("به کردی", "به کردی: "), ("به هندی", "به هندی: "), ("به اردو", "به اردو: "),
    ]
}

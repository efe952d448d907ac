/// Templates of the Arabic, Persian, Hebrew, Turkish, Greek, Hindi, Thai and Indonesian
/// Wikipedias.
extension InlineTemplates {
    static let nearEastAndSouthAsia: [Row] =
        [
            // Arabic.
            Row(
                "وإو|وصلة إنترويكي|وصلة إنترويكي حمراء", in: "ar",
                .renderer(named(["نص", "عر", "عربي"]))),
            // Persian.
            Row("پیوند میان‌زبانی|ill|میان‌زبانی", in: "fa", .renderer(named(["lt"]))),
            // Turkish.
            Row(
                "iç bağlantı|ill|dillerarası bağlantı|bağlantı", in: "tr",
                .renderer(named(["lt", "display"]))),
        ]
}

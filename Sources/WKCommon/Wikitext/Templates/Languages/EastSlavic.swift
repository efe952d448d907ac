/// Templates of the Ukrainian, Russian, Belarusian, Bulgarian and Serbian Wikipedias.
extension InlineTemplates {
    static let slavicInCyrillic: [Row] = [
        Row(
            "не перекладено|нп|нп1|нп2|нп3|нп4|нп5|нп6|iw|iw2|не перекладено 5", in: "uk",
            .made(untranslated)),
        Row(
            "не переведено|не переведено 1|не переведено 2|не переведено 3", in: "ru|bg",
            .made(untranslated)),
        Row(
            "не переведено 4|не переведено 5|нп|нп1|нп2|нп3|нп4|нп5|iw|iw5", in: "ru|bg",
            .made(untranslated)),
        Row("не пераведзена|не перакладзена|нп|нп3|нп5", in: "be", .made(untranslated)),
        Row(
            "s|nobr|нобр|неразрывный|comment|комментарий|коментар|підказка|подсказка",
            in: "uk|ru|be", .argument(1)),
        Row(
            "число|formatnum text|количество|чис|num|кількість", in: "uk|ru|be",
            .made(counted(" ", UInt8(ascii: ",")))),
        Row(
            "fact2|источник?|подст:нет аи|стиль|цвет|шрифт|маленький|мелким|дрібно", in: "uk|ru|be",
            .argument(1)),
        Row(
            "начало цитаты|цитата|quote|цит|цитування|начало скрытого блока", in: "uk|ru|be|bg|sr",
            .argument(1)),
        Row(
            "год|рік|рок|year|век|століття|рік у театрі|рік у кіно|год в кино", in: "uk|ru|be",
            .argument(1)),
        Row("градус цельсія|градус цельсия|°c|c°|градус", in: "uk|ru", .made(behind("°C"))),
        Row("°", in: "uk|ru", .text("°")),
        Row("збільшення|зростання|ріст", in: "uk", .text("▲")),
        Row("зменшення|спад", in: "uk", .text("▼")),
        Row("рост", in: "ru", .text("▲")),
        Row("падение", in: "ru", .text("▼")),
        Row("к.", in: "uk", .text("К.")),
        Row("м.", in: "uk|ru", .text("М.")),
        Row("л.", in: "uk|ru", .text("Л.")),
        Row("спб.|спб", in: "uk|ru", .text("СПб.")),
        Row("н|н.|нар|нар.", in: "uk", .text("нар.")),
        Row("с|пом|пом.|†", in: "uk", .text("пом.")),
        Row("род.|род", in: "ru", .text("род.")),
        Row("ум.|ум", in: "ru", .text("ум.")),
        Row("прапор|flag", in: "uk|ru", .nothing),
        Row(
            "флагификация|flagcountry|країна|страна|прапор країни|флаг страны|flagu",
            in: "uk|ru|be", .made(country)),
        Row(
            "прапорифікація|прапорізація|прапорець+|прапор+|флагикация2|флагификация2", in: "uk|ru",
            .made(country)),
        Row("langi|lang-i", in: "uk|ru|bg|sr", .made(foreign)),
        Row("lang3", in: "uk|ru", .lastArgument),
        Row("переклад|перевод|перекл|дословно|букв|досл", in: "uk|ru", .argument(1)),
        Row("мова-en|мова-англ", in: "uk", .made(labelledWord(in: "en"))),
        Row("мова-de|мова-нім", in: "uk", .made(labelledWord(in: "de"))),
        Row("мова-fr", in: "uk", .made(labelledWord(in: "fr"))),
        Row("мова-ru", in: "uk", .made(labelledWord(in: "ru"))),
        Row("мова-la", in: "uk", .made(labelledWord(in: "la"))),
        Row("мова-pl", in: "uk", .made(labelledWord(in: "pl"))),
        Row("url", in: "uk|ru", .argument(1)),
        Row("circa|c.|ca.|близько|около|прибл|ок", in: "uk|be", .made(prefixed("бл. "))),
        Row("circa|c.|ca.|около|ок|ок.", in: "ru", .made(prefixed("ок. "))),
        Row("as of|станом на", in: "uk", .made(asOfDate("Станом на ", ""))),
        Row("as of|на год", in: "ru", .made(asOfDate("По состоянию на ", ""))),
        Row("ударение|наголос|уд", in: "uk|ru|be", .made(joined(""))),
        Row("еврo|евро|євро|eur", in: "uk|ru", .made(suffixed(" €"))),
        Row("rub|руб|рубль|российский рубль", in: "uk|ru", .made(suffixed(" ₽"))),
        Row("uah|грн|гривня", in: "uk|ru", .made(suffixed(" ₴"))),
        Row("долл|доллар|долар|usd", in: "uk|ru", .made(enclosed("$", ""))),
        // Bulgarian.
        Row("lang", in: "bg", .made(labelledWord)),
        Row("флаг|flag|държава|флаг държава", in: "bg", .made(country)),
        Row("малко|голямо|без пренос|nowrap|уд", in: "bg", .argument(1)),
        Row("р|род", in: "bg", .text("р.")),
        Row("п|поч", in: "bg", .text("п.")),
        // Serbian.
        Row("зд|застава|заст|flag|flagcountry|држава|зем", in: "sr", .made(country)),
        Row("јез-енгл|јез-ен", in: "sr", .made(labelledWord(in: "en"))),
        Row("јез-нем|јез-де", in: "sr", .made(labelledWord(in: "de"))),
        Row("јез-фр|јез-фра|јез-франц", in: "sr", .made(labelledWord(in: "fr"))),
        Row("јез-рус|јез-ру", in: "sr", .made(labelledWord(in: "ru"))),
        Row("јез-лат|јез-ла", in: "sr", .made(labelledWord(in: "la"))),
        Row("јез-грч|јез-гр", in: "sr", .made(labelledWord(in: "el"))),
        Row("јез-ит|јез-итал", in: "sr", .made(labelledWord(in: "it"))),
        Row("јез-шп|јез-шпан", in: "sr", .made(labelledWord(in: "es"))),
        Row("јез-мађ", in: "sr", .made(labelledWord(in: "hu"))),
        Row("јез-тур", in: "sr", .made(labelledWord(in: "tr"))),
        Row("јез-јап", in: "sr", .made(labelledWord(in: "ja"))),
        Row("јез-кин", in: "sr", .made(labelledWord(in: "zh"))),
        Row("јез-арап", in: "sr", .made(labelledWord(in: "ar"))),
        Row("јез-буг", in: "sr", .made(labelledWord(in: "bg"))),
        Row("мали|мало|велико|без прелома", in: "sr", .argument(1)),
    ]

    /// `{{нп|Title|Shown|en|Original}}` shows `Shown`, or without it the title; so does
    /// `{{не переведено|надо=Title|текст=Shown|есть=:en:Original}}`.
    @Sendable
    static func untranslated(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let keys: [StaticString] = ["текст", "text", "треба", "надо", "назва"]
        for key in keys where arguments.append(key, to: &text) { return }
        if !arguments.append(2, to: &text) { arguments.append(1, to: &text) }
    }

    /// Some text behind the first argument, or alone.
    static func behind(_ text: StaticString) -> Maker {
        { arguments, result in
            if arguments.append(1, to: &result) { result.append(" ") }
            result.append(text)
        }
    }
}

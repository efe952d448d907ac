/// What templates of many wikis do with their arguments.
extension InlineTemplates {
    /// The argument with one of these keys, or without them the n-th, or the first.
    static func named(_ keys: [StaticString], or position: Int = 1) -> Renderer {
        { arguments, text in
            for key in keys where arguments.append(key, to: &text) { return }
            if !arguments.append(position, to: &text) { arguments.append(1, to: &text) }
        }
    }

    /// A number in groups of three digits, and its unit: `{{unité|12345|km}}` shows `12 345 km`,
    /// `{{unité|5|km|2}}` `5 km2`.
    static func measured(_ separator: String, _ comma: String) -> Renderer {
        { arguments, text in
            guard arguments.has(1) else { return }
            appendGrouped(arguments.bytes(1), separator, comma, to: &text)
            var position = 2
            while arguments.has(position), position < 12 {
                text.append(position == 2 ? " " : "⋅")
                arguments.append(position, to: &text)
                let exponent = arguments.bytes(position + 1)
                if exponent.count <= 2, exponent.count > 0, exponent[exponent.count - 1].isDigit {
                    arguments.append(position + 1, to: &text)
                }
                position += 2
            }
        }
    }

    /// A number in groups of three digits, with all arguments after it as they are:
    /// `{{nombre|12345|habitants}}` shows `12 345 habitants`.
    static func counted(_ separator: String, _ comma: String) -> Renderer {
        { arguments, text in
            guard arguments.has(1) else { return }
            appendGrouped(arguments.bytes(1), separator, comma, to: &text)
            arguments.appendBehindSpace(2, to: &text)
        }
    }

    /// Appends a number in groups of three digits, where it has more than four; what is no number
    /// as it is.
    static func appendGrouped(
        _ number: Span<UInt8>, _ separator: String, _ comma: String, to text: inout ByteBuffer
    ) {
        var start = 0
        while start < number.count, !number[start].isDigit { start += 1 }
        var end = start
        while end < number.count, number[end].isDigit { end += 1 }
        let isPlain =
            start <= 3
            && (end == number.count || number[end] == UInt8(ascii: ".")
                || number[end] == UInt8(ascii: ","))
        for index in number.indices {
            let left = end - index
            if isPlain, end - start > 4, index > start, index < end, left % 3 == 0 {
                text.append(string: separator)
            }
            let isPoint =
                isPlain && index == end && end > start
                && number[index] == UInt8(ascii: ".")
            if isPoint { text.append(string: comma) } else { text.append(number[index]) }
        }
    }

    /// The word after its language's name: `{{llang|en|Moon}}`, where the language is an argument.
    @Sendable
    static func labelledWord(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let language = arguments.place.language
        guard arguments.has(2) else {
            arguments.append(1, to: &text)
            return
        }
        language.append(word: 2, of: arguments, in: arguments.string(1), to: &text)
    }

    /// A language's name alone.
    @Sendable
    static func languageName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if let name = arguments.place.language.languages?.name(of: arguments.string(1)) {
            text.append(string: name)
        }
    }

    /// The word after the name of one language: `{{ang.|Moon}}`.
    static func labelledWord(in code: String) -> Renderer {
        { arguments, text in
            arguments.place.language.append(word: 1, of: arguments, in: code, to: &text)
        }
    }
}

extension TemplateLanguage {
    /// Appends a word of another language after that language's name.
    func append(
        word position: Int, of arguments: borrowing TemplateArguments, in code: String,
        to text: inout ByteBuffer
    ) {
        let start = text.count
        let number = languages?.number(of: code)
        if let number { append(languageLabel: number, to: &text) }
        guard arguments.append(position, to: &text) else {
            text.truncate(to: start)
            return
        }
        if number != nil { text.append(string: languageEnd) }
    }

    /// What the country with a number is called; nil where that is not known.
    func country(_ number: Int) -> String? {
        guard self !== TemplateLanguage.english else { return CountryCodes[number] }
        return countries?.name(of: CountryCodes.letters(number))
    }
}

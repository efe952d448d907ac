/// What many templates do with their arguments.
extension InlineTemplates {
    /// The first argument after some text: `{{£|5}}` shows `£5`.
    static func prefixed(_ prefix: String) -> Renderer {
        { arguments, text in
            text.append(string: prefix)
            arguments.append(1, to: &text)
        }
    }

    /// The first argument between two texts; nothing without it.
    static func enclosed(_ start: String, _ end: String) -> Renderer {
        { arguments, text in arguments.append(1, after: start, before: end, to: &text) }
    }

    /// The first argument, or some text without it: `{{yes}}` shows `Yes`.
    static func otherwise(_ usual: String) -> Renderer {
        { arguments, text in
            if !arguments.append(1, to: &text) { text.append(string: usual) }
        }
    }

    /// The arguments without a key, with a separator between them.
    static func joined(_ separator: String) -> Renderer {
        { arguments, text in arguments.appendAll(parted: separator, to: &text) }
    }

    /// The argument with a key, or without it the n-th.
    static func named(_ key: StaticString, or position: Int) -> Renderer {
        { arguments, text in arguments.append(key, or: position, to: &text) }
    }

    /// The n-th argument, or the first where there are not as many.
    static func argument(_ position: Int, orFirst: Bool) -> Renderer {
        { arguments, text in
            if !arguments.append(position, to: &text), orFirst { arguments.append(1, to: &text) }
        }
    }
}

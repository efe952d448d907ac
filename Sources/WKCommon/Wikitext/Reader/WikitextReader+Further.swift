/// What the optional tables need: text that is rendered for them alone, and arguments as written.
extension WikitextReader {
    /// Takes the link that is open around the innermost construct out of sight: on the page, what
    /// this construct holds is not shown.
    mutating func hideLink() {
        let last = frames.count - 1
        frames[last].hidesLink = true
        frames[last].outerLink = linking.opened
        linking.opened = -1
    }

    /// Has the arguments of the template that opens rendered, wherever it is.
    mutating func readPlace(_ form: PlaceForm) {
        let last = frames.count - 1
        frames[last].place = form
        if !frames[last].hidesLink, !frames[last].renders || frames[last].template.vanishes {
            hideLink()
        }
    }

    /// Takes an argument of a template as a picture, where it is the name of one.
    mutating func endWrittenArgument(
        at token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        guard found.images.isOn, nesting.raws == 0 else { return }
        if frames[frames.count - 1].parts > 0, calls.argumentStart >= 0 {
            found.images.add(
                argument: source, calls.argumentStart..<Int(token.start), on: page, wiki)
        }
        calls.argumentStart = token.kind == .pipe ? Int(token.end) : -1
    }
}

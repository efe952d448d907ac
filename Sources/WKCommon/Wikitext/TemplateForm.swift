/// What becomes of a template in plain text: the row of `InlineTemplates` that it has, if any.
struct TemplateForm: Equatable {
    /// The row; -1 where the template is not known, so that it vanishes and leaves a hole.
    var row: Int16

    static let unknown = TemplateForm(row: -1)

    /// What the template shows; nil where it is not known.
    var shows: InlineTemplates.Shows? {
        row < 0 ? nil : InlineTemplates.rows[Int(row)].shows
    }
}

extension InlineTemplates.Shows {
    /// Appends what a template shows of its arguments, which are those from `first` on.
    func append(
        _ rendered: borrowing ByteBuffer, _ arguments: [Argument], from first: Int,
        to text: inout ByteBuffer
    ) {
        let view = TemplateArguments(
            rendered: rendered.span, arguments: arguments.span.extracting(first..<arguments.count))
        switch self {
        case .argument(let position): view.append(position, to: &text)
        case .lastArgument: view.append(view.positionalCount, to: &text)
        case .text(let constant): text.append(constant)
        case .items:
            view.appendEach(behind: "\u{1}", to: &text)
            text.append(Mark.lineBreak)
        case .list:
            text.append(Mark.lineBreak)
            view.append(1, to: &text)
            text.append(Mark.lineBreak)
        case .made(let make), .madeInInfobox(let make): make(view, &text)
        case .nothing, .pageName, .function: break
        }
    }
}

/// How the items of an infobox's value are joined: by `; `, but where the text has a separator of its
/// own, such as a comma before a line break, that does.
enum ValueItems {
    /// Ends an item after which another one starts.
    static func endItem(_ plain: inout ByteBuffer, from start: Int) {
        cut(dots, &plain, from: start)
        guard ending(of: plain, from: start, among: wideSeparators) == nil else { return }
        let isParted = ending(of: plain, from: start, among: separators) != nil
        plain.append(isParted ? " " : "; ")
    }

    /// Ends the last item. Where something after it shows nothing, what separated them goes too.
    static func endLast(_ plain: inout ByteBuffer, from start: Int, isCut: Bool) {
        cut(dots, &plain, from: start)
        if isCut { cut(commas, &plain, from: start) }
    }

    /// Where the text of an item starts, after a bullet that is written as a character.
    static func endOfBullet(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        guard range.count > 3, text.extracting(range).starts(with: "•") else {
            return range.lowerBound
        }
        return range.lowerBound + 3
    }

    /// Cuts one of these endings off, unless it is all there is.
    private static func cut(
        _ endings: [StaticString], _ plain: inout ByteBuffer, from start: Int
    ) {
        guard let ending = ending(of: plain, from: start, among: endings) else { return }
        plain.truncate(to: plain.count - ending.utf8CodeUnitCount)
        plain.trimEnd(downTo: start)
    }

    /// Which of these endings the text after `start` has, and more before it.
    private static func ending(
        of plain: borrowing ByteBuffer, from start: Int, among endings: [StaticString]
    ) -> StaticString? {
        let item = plain.span.extracting(start..<plain.count)
        for ending in endings where ending.utf8CodeUnitCount < item.count {
            if item.ends(with: ending) { return ending }
        }
        return nil
    }

    private static let dots: [StaticString] = ["·", "•", "|"]
    private static let commas: [StaticString] = [",", ";", "、", "，", "；", "،", "؛"]
    private static let separators: [StaticString] = [",", ";", ":", "،", "؛"]
    /// Those of Chinese and Japanese, with no space after them.
    private static let wideSeparators: [StaticString] = ["、", "，", "；", "：", "・"]
}

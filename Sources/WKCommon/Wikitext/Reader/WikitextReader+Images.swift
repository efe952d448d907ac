/// Pictures, where the table of images is wanted or the page's text, which has the captions that
/// are below pictures as paragraphs of their own.
///
/// In the frame of a picture or of a gallery's line, the titles from `number` to `keyEnd` are the
/// file's name; the rendering holds the caption, once it came, and then the current argument.
extension WikitextReader {
    // MARK: [[File:…]]

    /// Goes into a picture, whose title was read last.
    mutating func openFile() {
        let isInText = takesCaptions
        if showsInInfobox {
            found.infoboxes.addName(
                linking.target.title,
                ImageExtractor.prefixEnd(linking.target.title)..<linking.target.title.count)
        }
        guard found.images.isOn || isInText else {
            push(.file, renders: false)
            return
        }
        push(.file, renders: true)
        hideLink()
        let last = frames.count - 1
        frames[last].isInText = isInText
        frames[last].titleStart = linking.titles.count
        linking.titles.append(
            linking.target.title,
            ImageExtractor.prefixEnd(linking.target.title)..<linking.target.title.count)
        frames[last].titleEnd = linking.titles.count
    }

    /// Whether a caption that begins here would be a part of the page's text: on the page itself.
    private var takesCaptions: Bool {
        found.text.isOn && renders && frames.isEmpty && flow.tables == 0
    }

    /// A pipe in a picture.
    mutating func nextFilePart() {
        if renders { endImageArgument() }
        frames[frames.count - 1].parts += 1
    }

    /// The end of a picture.
    mutating func closeFile() {
        let frame = frames[frames.count - 1]
        if renders {
            endImageArgument()
            if found.images.isOn { addImage() }
            if frames[frames.count - 1].isFramed, frame.isInText {
                found.text.caption(
                    rendered, frame.start..<rendered.count,
                    behindText: !isBlank(
                        layout.blockStart..<min(frame.start, layout.blockStart + Self.farEnough))
                )
            }
            linking.titles.truncate(to: frame.titleStart)
        }
        rendered.truncate(to: frame.start)
        pop()
        mark(Mark.omission)
    }

    /// How far a paragraph is looked at for text before a picture; many pictures may begin it.
    private static let farEnough = 100

    /// Ends an argument of a picture: what is no option is its caption, in place of an earlier one.
    private mutating func endImageArgument() {
        endQuotes()
        flow = Flow()
        let last = frames.count - 1
        let frame = frames[last]
        var caption: Range<Int>?
        var start = frame.partStart
        while frame.parts > 0, start <= rendered.count {
            let end = rendered.span.firstIndex(of: Mark.pipe, from: start) ?? rendered.count
            if let option = found.images.option(rendered, rendered.span.trimmed(start..<end)) {
                if option == .frame { frames[last].isFramed = true }
            } else {
                caption = start..<end
            }
            start = end + 1
        }
        if let caption {
            rendered.truncate(to: caption.upperBound)
            rendered.remove(frame.start..<caption.lowerBound)
        } else {
            rendered.truncate(to: frame.partStart)
        }
        frames[last].partStart = rendered.count
    }

    /// Whether a pipe that a function shows parts the arguments of a picture.
    var isInPicture: Bool {
        var index = frames.count - 1
        while index >= 0, frames[index].kind == .function || frames[index].kind == .parameter {
            index -= 1
        }
        return index >= 0 && frames[index].kind == .file
    }

    private mutating func addImage() {
        guard nesting.raws == 0 else { return }
        let frame = frames[frames.count - 1]
        found.images.add(
            file: linking.titles, frame.titleStart..<frame.titleEnd, rendered: rendered,
            frame.start..<rendered.count)
    }

    // MARK: <gallery> and <imagemap>

    /// Whether the pictures of an extension's tag are wanted.
    func readsPictures(_ content: ExtensionTag.Content) -> Bool {
        (content == .gallery || content == .imagemap)
            && (found.images.isOn || takesCaptions || showsInInfobox)
    }

    /// Whether a picture or a link that begins here would be a part of an infobox's value.
    var showsInInfobox: Bool {
        nesting.boxes > 0 && renders && nesting.raws == 0 && nesting.targets == 0
            && flow.hidden == nil
    }

    /// Goes into a gallery, each of whose lines is a picture, or an imagemap, whose first line is.
    mutating func openGallery(_ token: Token) {
        let isInText = takesCaptions
        let isInInfobox = showsInInfobox
        push(.gallery, renders: true)
        hideLink()
        frames[frames.count - 1].isInText = isInText
        frames[frames.count - 1].isInInfobox = isInInfobox
        frames[frames.count - 1].isImageMap =
            ExtensionTag.content(Int(token.link)) == .imagemap
        beginGalleryLine(at: Int(token.end))
    }

    /// Goes into the gallery that a function makes, whose names are those that it shows.
    mutating func openTagGallery() {
        let isInInfobox = showsInInfobox
        push(.gallery, renders: true)
        hideLink()
        frames[frames.count - 1].lineStart = -1
        frames[frames.count - 1].isInInfobox = isInInfobox
        beginGalleryLine(at: -1)
        calls.argumentStart = -1
    }

    var isTagGallery: Bool { frames[frames.count - 1].lineStart < 0 && flow.brackets == 0 }

    /// The end of such a gallery, before a pipe or closing braces.
    mutating func closeTagGallery(
        _ token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        endGalleryLine(token, source, wiki)
        pop()
    }

    /// Goes into the attribute `caption` of the gallery that is open.
    mutating func openGalleryCaption() {
        push(.extensionTag, renders: frames[frames.count - 1].isInText)
    }

    mutating func closeGalleryCaption(_ token: Token) {
        endQuotes()
        let caption = frames[frames.count - 1].start..<rendered.count
        let gallery = frames.count - 2
        if frames[gallery].isInText, !isBlank(caption) { found.text.galleryLine(rendered, caption) }
        pop()
        if innermost == .gallery { beginGalleryLine(at: Int(token.end)) }
    }

    private mutating func beginGalleryLine(at start: Int) {
        flow = Flow()
        let last = frames.count - 1
        rendered.truncate(to: frames[last].start)
        frames[last].partStart = rendered.count
        frames[last].parts = 0
        frames[last].titleStart = linking.titles.count
        frames[last].titleEnd = -1
        if frames[last].lineStart >= 0 { frames[last].lineStart = start }
    }

    /// A pipe in a gallery's line: the first one ends the file's name.
    mutating func nextGalleryPart(
        _ token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        let last = frames.count - 1
        if frames[last].parts == 0 { endGalleryName(before: Int(token.start), source, wiki) }
        endImageArgument()
        frames[last].parts += 1
    }

    private mutating func endGalleryName(
        before end: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        let last = frames.count - 1
        let start = frames[last].lineStart
        if start < 0 {
            var written = ByteBuffer(capacity: 256)
            written.append(rendered, frames[last].partStart..<rendered.count)
            guard found.images.readName(written.span, on: page, wiki) else { return }
        } else {
            guard start < end, found.images.readName(source.extracting(start..<end), on: page, wiki)
            else { return }
        }
        linking.titles.append(found.images.file)
        frames[last].titleEnd = linking.titles.count
    }

    /// Whether a line of an imagemap is more than a comment.
    private func isPicture(_ line: Range<Int>, _ source: Span<UInt8>) -> Bool {
        !line.isEmpty && source[line.lowerBound] != UInt8(ascii: "#")
    }

    /// The end of a gallery's line.
    mutating func endGalleryLine(
        _ token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        let last = frames.count - 1
        if frames[last].parts == 0 { endGalleryName(before: Int(token.start), source, wiki) }
        endImageArgument()
        if frames[last].titleEnd >= 0 {
            if found.images.isOn { addImage() }
            if frames[last].isInInfobox {
                found.infoboxes.addName(
                    linking.titles, frames[last].titleStart..<frames[last].titleEnd)
            }
            if frames[last].isInText, frames[last].isFramed || !frames[last].isImageMap {
                found.text.galleryLine(rendered, frames[last].start..<rendered.count)
            }
            linking.titles.truncate(to: frames[last].titleStart)
        }
        if frames[last].isImageMap,
            isPicture(source.trimmed(frames[last].lineStart..<Int(token.start)), source)
        {
            // What follows the picture are areas and their links.
            rendered.truncate(to: frames[last].start)
            frames[last].kind = .extensionTag
            renders = false
            return
        }
        beginGalleryLine(at: Int(token.end))
    }
}

/// Pictures, where the table of images is wanted or the page's text, which has the captions that
/// stand below pictures as paragraphs of their own.
///
/// In the frame of a picture or of a gallery's line, the titles from `number` to `keyEnd` are the
/// file's name; the rendering holds the caption, once it came, and then the current argument.
extension WikitextReader {
    // MARK: [[File:…]]

    /// Goes into a picture, whose title was read last.
    mutating func openFile() {
        let isInText = takesCaptions
        if showsInInfobox {
            infoboxes.addName(
                target.title, ImageExtractor.prefixEnd(target.title)..<target.title.count)
        }
        guard images.isOn || isInText else {
            push(.file, renders: false)
            return
        }
        push(.file, renders: true)
        hideLink()
        let last = frames.count - 1
        frames[last].isInText = isInText
        frames[last].number = titles.count
        titles.append(target.title, ImageExtractor.prefixEnd(target.title)..<target.title.count)
        frames[last].keyEnd = titles.count
    }

    /// Whether a caption that begins here would be a part of the page's text: on the page itself.
    private var takesCaptions: Bool {
        text.isOn && renders && frames.isEmpty && flow.tables == 0
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
            if images.isOn { addImage() }
            if frames[frames.count - 1].isFramed, frame.isInText {
                text.caption(
                    rendered, frame.start..<rendered.count,
                    behindText: !isBlank(blockStart..<min(frame.start, blockStart + Self.farEnough))
                )
            }
            titles.truncate(to: frame.number)
        }
        rendered.truncate(to: frame.start)
        pop()
        mark(Mark.hole)
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
            if let option = images.option(rendered, rendered.span.trimmed(start..<end)) {
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
        guard openRaws == 0 else { return }
        let frame = frames[frames.count - 1]
        images.add(
            file: titles, frame.number..<frame.keyEnd, rendered: rendered,
            frame.start..<rendered.count)
    }

    // MARK: <gallery> and <imagemap>

    /// Whether the pictures of an extension's tag are wanted.
    func readsPictures(_ content: ExtensionTag.Content) -> Bool {
        (content == .gallery || content == .imagemap)
            && (images.isOn || takesCaptions || showsInInfobox)
    }

    /// Whether a picture or a link that begins here would be a part of an infobox's value.
    var showsInInfobox: Bool {
        openBoxes > 0 && renders && openRaws == 0 && openTargets == 0 && flow.hidden == nil
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
        frames[frames.count - 1].firstByte = -1
        frames[frames.count - 1].isInInfobox = isInInfobox
        beginGalleryLine(at: -1)
        argumentStart = -1
    }

    var isTagGallery: Bool { frames[frames.count - 1].firstByte < 0 && flow.brackets == 0 }

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
        if frames[gallery].isInText, !isBlank(caption) { text.galleryLine(rendered, caption) }
        pop()
        if innermost == .gallery { beginGalleryLine(at: Int(token.end)) }
    }

    private mutating func beginGalleryLine(at start: Int) {
        flow = Flow()
        let last = frames.count - 1
        rendered.truncate(to: frames[last].start)
        frames[last].partStart = rendered.count
        frames[last].parts = 0
        frames[last].number = titles.count
        frames[last].keyEnd = -1
        if frames[last].firstByte >= 0 { frames[last].firstByte = start }
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
        let start = frames[last].firstByte
        if start < 0 {
            var written = ByteBuffer(capacity: 256)
            written.append(rendered, frames[last].partStart..<rendered.count)
            guard images.readName(written.span, on: page, wiki) else { return }
        } else {
            guard start < end, images.readName(source.extracting(start..<end), on: page, wiki)
            else { return }
        }
        titles.append(images.file)
        frames[last].keyEnd = titles.count
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
        if frames[last].keyEnd >= 0 {
            if images.isOn { addImage() }
            if frames[last].isInInfobox {
                infoboxes.addName(titles, frames[last].number..<frames[last].keyEnd)
            }
            if frames[last].isInText, frames[last].isFramed || !frames[last].isImageMap {
                text.galleryLine(rendered, frames[last].start..<rendered.count)
            }
            titles.truncate(to: frames[last].number)
        }
        if frames[last].isImageMap,
            isPicture(source.trimmed(frames[last].firstByte..<Int(token.start)), source)
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

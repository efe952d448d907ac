/// An export's header: the XML from `<mediawiki …>` to `</siteinfo>`, and what it says.
public struct ExportHeader: ~Copyable {
    /// What it says of the wiki.
    let site: SiteInfo
    /// Whether the export is bzip2.
    let isPacked: Bool
    /// The XML, as the export has it.
    private var xml = ByteBuffer()

    /// Reads the header of an export; `-` is standard input. What comes after it is not read.
    public init(path: String) throws(Failure) {
        var parser = SAXParser()
        try self.init(path: path, parser: &parser)
    }

    init(path: String, parser: inout SAXParser) throws(Failure) {
        var reader = ExportReader(
            XMLSource(try Input(path: path)), scanner: PageScanner(), maxPageBytes: .max)
        guard try reader.next(atRead: { _ in }) == .header else {
            throw Failure.badInput("there is no header in it").at(file: path)
        }
        do throws(MarkupError) {
            site = try parser.readHeader(reader.scanner.cutter.skeleton.bytes)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        isPacked = reader.source.isPacked
        xml.append(reader.scanner.cutter.skeleton.bytes.span)
    }

    /// Writes the XML, in a form that the first `init` reads.
    public func write(to output: inout Output) throws(Failure) {
        output.buffer.append(xml.span)
        output.buffer.append("\n")
        try output.flush()
    }
}

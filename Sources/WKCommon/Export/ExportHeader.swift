/// An export's header: the XML from `<mediawiki …>` to `</siteinfo>`, and what it says.
public struct ExportHeader: ~Copyable {
    /// What it says of the wiki.
    let site: SiteInfo
    /// Whether the export is bzip2.
    let isCompressed: Bool
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
        isCompressed = reader.source.isCompressed
        xml.append(reader.scanner.cutter.skeleton.bytes.span)
    }

    /// Writes the XML of the first of some files, in a form that the first `init` reads, after a check
    /// that all are exports of one wiki, and that no page is in two of them.
    ///
    /// - Parameter skipsDamage: whether files without a header that can be read are skipped.
    public static func write(
        ofFiles paths: [String], skipsDamage: Bool, to output: inout Output
    ) throws(Failure) {
        var wiki = OneWiki()
        for path in paths {
            do throws(Failure) {
                let header = try ExportHeader(path: path)
                try wiki.take(header.site, of: path)
                if output.buffer.isEmpty {
                    output.buffer.append(header.xml.span)
                    output.buffer.append("\n")
                }
            } catch {
                guard error.kind == .badInput, skipsDamage, !wiki.isTwo else { throw error }
            }
        }
        var seams = FileSeams(of: paths)
        try seams.check()
        try output.flush()
    }
}

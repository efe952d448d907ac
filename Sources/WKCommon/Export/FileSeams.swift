/// How the files of a run share their pages: what of them is one page, and that nothing is there twice.
///
/// MediaWiki Content File Exports cut a page whose history is too large for one file over several:
/// it is the last page of a file, the only one of those that follow, and the first of another. All of them
/// make one record. It is the first file's, where it is read on into the others; their first page is
/// skipped where they themselves are read. So each process that sees but a part of the files comes to the
/// same as all others, since only the files' first and last pages are looked at.
///
/// "First" is by the pages' ids and the time of the revisions, whatever the order of the files on the command
/// line: a shell sorts `p2r100r110` before `p2r20r22`.
///
/// Other pages that are in two files are refused: files of two dumps, or a copy. Those whose pages
/// come in the order of their ids must be of ranges that do not overlap. Where the ids are in no
/// order, as in exports made through an API, ranges say nothing; such files are compared page by page
/// as far as they are small.
struct FileSeams {
    /// The files that have pages and can be looked into, in the order of their first pages.
    private var files: [FilePages]

    /// Looks at the start of each file, and for the last page of some in at most `mostSought` bytes.
    init(of paths: [String], mostSought: Int = FilePages.usuallySought) {
        files =
            paths.count > 1
            ? paths.compactMap { FilePages(path: $0, mostSought: mostSought) } : []
        for index in files.indices where sharesFirst(index) { _ = files[index].last }
        // A stable sort: what comes last in all else is the order of the command line.
        let keys = files.indices.map { index in
            var file = files[index]
            let isLast = sharesFirst(index) && !file.isOnePage
            return (first: file.first.id, isLast: isLast, revision: file.revision, index: index)
        }
        files = keys.sorted {
            ($0.first, $0.isLast ? 1 : 0, $0.revision, $0.index)
                < ($1.first, $1.isLast ? 1 : 0, $1.revision, $1.index)
        }.map { files[$0.index] }
    }

    private func sharesFirst(_ index: Int) -> Bool {
        files.indices.contains { $0 != index && files[$0].first == files[index].first }
    }

    // MARK: A page in several files

    /// The page with which a file begins, where that is a part of a page that begins in another file.
    mutating func continuedPage(of path: String) -> PageStarts.Name? {
        guard let index = index(of: path) else { return nil }
        let page = files[index].first
        return beginning(of: page) == index ? nil : page
    }

    /// The page with which a file ends, and the files that go on with it; nil where there are none.
    mutating func continuation(of path: String) -> (page: PageStarts.Name, paths: [String])? {
        guard let index = index(of: path) else { return nil }
        let page = files[index].last
        let others = files.indices.filter { $0 != index && files[$0].first == page }
        guard !others.isEmpty, beginning(of: page) == index else { return nil }
        return (page, others.map { files[$0].path })
    }

    /// The files that go on with the page with which a file ends, where that could not be found beforehand, since
    /// it is so large.
    func unexpected(after path: String, endingWith page: PageStarts.Name?) -> [String] {
        guard let page, let index = index(of: path), !files[index].knowsLast,
            files[index].first != page
        else { return [] }
        return files.filter { $0.first == page }.map(\.path)
    }

    /// The file that has the first part of the page with which a file begins.
    private mutating func beginning(of page: PageStarts.Name) -> Int {
        let first = files.firstIndex { $0.first == page } ?? 0
        for index in files.indices where index == first - 1 || files[index].isMixed {
            if files[index].first != page, files[index].last == page { return index }
        }
        return first
    }

    private func index(of path: String) -> Int? { files.firstIndex { $0.path == path } }

    // MARK: Pages that are there twice

    /// Checks that no page is in two files, but for those that are cut.
    mutating func check() throws(Failure) {
        for index in files.indices { _ = files[index].last }
        for index in files.indices { try check(index) }
    }

    /// The same of one file and the files before it.
    mutating func check(_ path: String) throws(Failure) {
        guard let index = index(of: path) else { return }
        _ = files[index].last
        if index > 0 { _ = files[index - 1].last }
        try check(index)
    }

    private mutating func check(_ index: Int) throws(Failure) {
        for other in files.indices where other < index {
            if let message = overlap(other, index) {
                throw Failure.badInput(message + ": files of two dumps, or a copy")
                    .at(file: files[index].path)
            }
        }
    }

    /// What is wrong with two files, of which the first is known to come first.
    private mutating func overlap(_ one: Int, _ other: Int) -> String? {
        let name = files[one].path
        if let pages = files[one].all, let others = files[other].all {
            // A page may have been renamed. Where each file has one page, its id may be one that all have.
            let idsTell =
                files[one].isOrdered && files[other].isOrdered && pages.count + others.count > 2
            let (known, ids) = (Set(pages), idsTell ? Set(pages.map(\.id)) : [])
            let shared = others.first {
                (known.contains($0) || ids.contains($0.id)) && !isSeam($0, one, other)
            }
            return shared.map { "page \($0.id) is in \(name), too" }
        }
        let (first, next) = (files[one].first, files[other].first)
        if first == next {
            return isSeam(first, one, other) ? nil : "page \(first.id) is in \(name), too"
        }
        guard files[one].knowsLast, files[one].last.id > next.id, files[one].isOrdered,
            files[other].isOrdered
        else { return nil }
        return "its pages, \(next.id) to \(files[other].last.id), overlap those of \(name), "
            + "\(first.id) to \(files[one].last.id)"
    }

    /// Whether a page that two files have may be one that was cut.
    private mutating func isSeam(
        _ page: PageStarts.Name, _ one: Int, _ other: Int
    ) -> Bool {
        files[one].last == page && files[other].first == page
            || files[other].last == page && files[one].first == page
    }
}

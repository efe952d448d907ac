/// Collects the categories that a page is put into, once each, as the JSON of the record's
/// `categories`.
struct CategoryExtractor: ~Copyable {
    /// The strings, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 1024)
    private var known = NameTable()

    /// Forgets the last page.
    mutating func removeAll() {
        json.removeAll()
        known.removeAll()
    }

    /// Adds a category by its name in canonical form, without the namespace's.
    mutating func add(_ name: borrowing ByteBuffer) {
        let name = name.span
        guard known.value(of: name) == nil else { return }
        known.insert(name, 0)
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.appendJSONString(name)
    }
}

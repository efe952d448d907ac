import CLibXML2

/// An element's attributes, as libxml2 hands them to a callback: only for the time of the call.
@safe
struct SAXAttributes {
    /// Five pointers each: name, prefix, namespace, the value's start and its end.
    private let base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int

    init(base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        unsafe self.base = base
        self.count = count
    }

    /// Whether there is an attribute of a name, whatever its prefix.
    func contains(_ name: StaticString) -> Bool { index(of: name) != nil }

    /// Appends the value of the attribute of a name, whatever its prefix. Returns whether there is one.
    func append(_ name: StaticString, to value: inout ByteBuffer) -> Bool {
        guard let index = index(of: name), let fields = unsafe base.map({ unsafe $0 + 5 * index }),
            let start = unsafe fields[3], let end = unsafe fields[4]
        else { return false }
        unsafe value.append(UnsafeBufferPointer(start: start, count: end - start).span)
        return true
    }

    /// The value of an attribute, for what does not run once a page.
    func string(_ name: StaticString) -> [UInt8]? {
        var value = ByteBuffer()
        guard append(name, to: &value) else { return nil }
        return value.span.indices.map { value[$0] }
    }

    private func index(of name: StaticString) -> Int? {
        guard let base = unsafe base else { return nil }
        return (0..<count).first { index in
            guard let found = unsafe base[5 * index] else { return false }
            return unsafe xmlStrcmp(found, name.utf8Start) == 0
        }
    }
}

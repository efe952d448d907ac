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

    /// Appends the value of the attribute of a name, without its prefix. Returns whether there is one.
    func append(_ name: StaticString, to value: inout ByteBuffer) -> Bool {
        guard let base = unsafe base else { return false }
        for index in 0..<count {
            let fields = unsafe base + 5 * index
            guard let start = unsafe fields[3], let end = unsafe fields[4],
                unsafe SAXAttributes.isEqual(fields[0], name)
            else { continue }
            unsafe value.append(UnsafeBufferPointer(start: start, count: end - start).span)
            return true
        }
        return false
    }

    /// The value of an attribute, for what does not run once a page.
    func string(_ name: StaticString) -> [UInt8]? {
        var value = ByteBuffer()
        guard append(name, to: &value) else { return nil }
        return value.span.indices.map { value[$0] }
    }

    private static func isEqual(_ found: UnsafePointer<xmlChar>?, _ name: StaticString) -> Bool {
        guard let found = unsafe found else { return false }
        return unsafe xmlStrcmp(found, name.utf8Start) == 0
    }
}

/// A table from names, as bytes, to numbers: for tags, entities, templates and namespaces.
///
/// Open addressing over FNV-1a. Nothing is allocated for a look-up, and the names themselves are
/// compared, so no two names are ever mixed up.
struct NameTable {
    private struct Slot {
        var start: Int32 = 0
        var count: Int32 = -1
        var value: Int32 = 0
        /// What the name's bytes come to, so that a larger table need not read them again.
        var hash: UInt32 = 0
    }

    private var slots: [Slot]
    private var names: [UInt8] = []
    private var used = 0

    /// How many names it holds.
    var count: Int { used }

    init() {
        slots = Array(repeating: Slot(), count: 16)
    }

    /// A table of these names.
    init(_ values: some Sequence<(name: String, value: Int)>) {
        self.init()
        for (name, value) in values { insert(name, value) }
    }

    /// Adds a name, or gives it another value.
    mutating func insert(_ name: String, _ value: Int) {
        insert(name.utf8.span, value)
    }

    /// Adds a name, or gives it another value.
    mutating func insert(_ name: [UInt8], _ value: Int) { insert(name.span, value) }

    /// Adds a name, or gives it another value.
    mutating func insert(_ name: Span<UInt8>, _ value: Int) {
        if used * 2 >= slots.count { grow() }
        let hash = Self.hash(of: name)
        let index = slot(of: name, hash)
        if slots[index].count < 0 {
            used += 1
            slots[index].hash = hash
            slots[index].start = Int32(names.count)
            slots[index].count = Int32(name.count)
            names.append(name)
        }
        slots[index].value = Int32(value)
    }

    /// Drops all names.
    mutating func removeAll() {
        guard used > 0 else { return }
        // A page with thousands of names must not cost all that follow.
        if slots.count > 1024 { slots.removeSubrange(16...) }
        for index in slots.indices { slots[index].count = -1 }
        names.removeAll(keepingCapacity: true)
        used = 0
    }

    /// The value of a name; nil where the table lacks it.
    func value(of name: Span<UInt8>) -> Int? {
        let found = slots[slot(of: name, Self.hash(of: name))]
        return found.count < 0 ? nil : Int(found.value)
    }

    /// The value of a constant name.
    func value(of name: StaticString) -> Int? {
        name.withUTF8Buffer { value(of: unsafe $0.span) }
    }

    private static func hash(of name: Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in name.indices { hash = (hash ^ UInt64(name[index])) &* 0x0000_0100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// The slot that holds a name, or the free one where it belongs.
    private func slot(of name: Span<UInt8>, _ hash: UInt32) -> Int {
        var index = Int(hash) & (slots.count - 1)
        while slots[index].count >= 0 {
            if slots[index].hash == hash, holds(slots[index], name) { return index }
            index = (index + 1) & (slots.count - 1)
        }
        return index
    }

    private func holds(_ slot: Slot, _ name: Span<UInt8>) -> Bool {
        guard Int(slot.count) == name.count else { return false }
        let start = Int(slot.start)
        for index in name.indices where names[start + index] != name[index] { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.count >= 0 {
            var index = Int(slot.hash) & (slots.count - 1)
            while slots[index].count >= 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }
}

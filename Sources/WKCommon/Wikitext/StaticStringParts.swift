extension StaticString {
    /// The parts of a text of our own between separators, as bytes, without empty ones: quicker than to split
    /// a string's characters, which counts where each start of the program does it.
    func parts(separatedBy isSeparator: (UInt8) -> Bool) -> [[UInt8]] {
        // The bytes are a constant of the program's; the arrays are copies.
        withUTF8Buffer { bytes in unsafe bytes.split(whereSeparator: isSeparator).map(Array.init) }
    }
}

/// The words of the command line.
public enum Arguments {
    /// The first that is not UTF-8, with U+FFFD for what is wrong in it; nil where all are.
    ///
    /// Swift puts U+FFFD there too, so that the name of a file would become that of another.
    public static var notUTF8: String? {
        for (index, argument) in CommandLine.arguments.enumerated() {
            guard argument.unicodeScalars.contains("\u{FFFD}"),
                let bytes = unsafe CommandLine.unsafeArgv[index]
            else { continue }
            if unsafe String(validatingCString: bytes) == nil { return argument }
        }
        return nil
    }
}

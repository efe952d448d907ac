import Glibc

extension Output {
    /// Opens a file that is created or cut to nothing; returns its descriptor.
    ///
    /// What it holds is looked at before it goes: a wrong name, or a forgotten one, for which the next
    /// word is taken, must not cost a dump that took a night to download.
    static func openEmpty(_ path: String, sparing inputs: [String]) throws(Failure) -> Int32 {
        let descriptor: Int32
        do throws(Errno) {
            descriptor = try SystemCall.open(path, O_WRONLY | O_CREAT)
        } catch {
            throw cannotCreate(path, error.words)
        }
        var reason: String?
        do throws(Errno) {
            guard try SystemCall.status(of: descriptor).isRegularFile else { return descriptor }
            if let use = try use(of: path, descriptor, inputs: inputs) {
                reason = "it is \(use)"
            } else {
                try SystemCall.cutToNothing(descriptor)
            }
        } catch {
            reason = error.words
        }
        guard let reason else { return descriptor }
        try? SystemCall.close(descriptor)
        throw cannotCreate(path, reason)
    }

    /// The failure to create a file.
    static func cannotCreate(_ path: String, _ reason: String) -> Failure {
        Failure(.cannotCreate, "cannot create: \(reason)").at(file: path)
    }

    /// What a file is needed for; nil for nothing that we know of.
    private static func use(
        of path: String, _ descriptor: Int32, inputs: [String]
    ) throws(Errno) -> String? {
        for input in inputs where input != "-" {
            if try SystemCall.leads(input, to: descriptor) { return "an input" }
        }
        let streams = [
            (STDIN_FILENO, "standard input"), (STDOUT_FILENO, "standard output"),
            (STDERR_FILENO, "standard error"),
        ]
        for (stream, name) in streams where SystemCall.isOneFile(stream, descriptor) {
            return name
        }
        return (try? InputFormat.isDump(path)) == true ? "a dump, or like one" : nil
    }
}

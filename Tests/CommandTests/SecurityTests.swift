import Foundation
import Testing

/// What SECURITY.md promises of commands.
struct SecurityTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private static let wouldOpen = """
        <?xml version="1.0" encoding="utf-8"?>
        <?xml-stylesheet type="text/xsl" href="style.xsl"?>
        <mediawiki version="0.11" xml:lang="en"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://example.org/ http://example.org/schema.xsd" xml:base="/etc/">
        <siteinfo><case>first-letter</case><xi:include xmlns:xi="http://www.w3.org/2001/XInclude"
          href="include.xml"/></siteinfo>
        <page><title>A</title><ns>0</ns><id>1</id><revision><id>2</id>
        <timestamp>2024-02-29T23:59:59Z</timestamp><text>[[File:/etc/passwd]]</text></revision>
        <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></page>
        </mediawiki>
        """

    /// Looks at the system calls, as far as the system lets us.
    @Test(.enabled(if: Workshop.canTrace))
    func `no file is opened that was not named`() throws {
        try workshop.write("dump.xml", Self.wouldOpen)
        let result = try workshop.run(
            """
            strace -f -o calls -e trace=open,openat,socket,connect,execve \
                wk-split --keep-going dump.xml > pages
            wk-parse < pages > parsed
            strace -f -o more -e trace=open,openat,socket,connect,execve wk-parse < pages > parsed
            sed -n 's/^[0-9]* *//; / = [0-9]/p' calls more | grep -v '^execve' |
                grep -Ev '/lib[^/]*\\.so[.0-9]*"|"/etc/ld.so|"/proc/self/|"/sys/devices/system/cpu/|"/proc/stat"'
            grep -c . pages
            """)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2, "\(result)")
        #expect(lines.first?.contains(#""dump.xml""#) == true)
        #expect(lines.last == "2")
    }

    @Test func `without memory for a page it ends in one line`() throws {
        let result = try workshop.run(
            """
            (echo '<mediawiki><page><title>Large</title><revision><text>'
             head -c 300000000 /dev/zero | tr '\\0' x) |
                (ulimit -v 300000; wk-split --keep-going --max-page-bytes 1G)
            """)
        let message = "wk-split: there is not enough memory\n"
        #expect(result == .init(status: 71, output: "", errors: message))
    }

    @Test(arguments: [
        "<!DOCTYPE mediawiki SYSTEM \"/etc/passwd\">",
        "<!DOCTYPE m [<!ENTITY a SYSTEM \"/etc/passwd\">]>", "<!ENTITY a \"b\">",
        "<!ELEMENT a ANY>",
    ])
    func `declarations are refused`(_ declaration: String) throws {
        try workshop.write("dump.xml", declaration + Self.wouldOpen.drop { $0 != "m" })
        for options in ["", "--keep-going"] {
            let result = try workshop.run("wk-split \(options) dump.xml")
            #expect(result.status == 65)
            #expect(result.output == "")
            #expect(result.errors.contains("a document type or other declaration"))
        }
    }

    @Test func `a title cannot write to the terminal`() throws {
        let page = "<page><title>\u{9B}31m\u{85}A&#13;&#10;B\u{202E}</title></page>"
        try workshop.write("dump.xml", "<mediawiki><siteinfo/>" + page + "</mediawiki>")
        let result = try workshop.run("wk-split dump.xml")
        #expect(result.status == 65)
        #expect(result.errors.split(separator: "\n").count == 1)
        let controls = result.errors.dropLast().unicodeScalars.filter {
            $0.properties.generalCategory == .control || $0.value == 0x202E
        }
        #expect(controls.isEmpty, "\(result.errors.debugDescription)")
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["WK_BINARIES"] != nil))
    func `release binaries are hardened`() throws {
        for command in ["wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat"] {
            let result = try workshop.run(
                """
                headers=$(readelf -hldW "$(command -v \(command))")
                expect() { grep -E "$1" <<< "$headers" > /dev/null || echo "$2"; }
                expect 'Type: *DYN' 'not position independent'
                expect GNU_RELRO 'no RELRO'
                expect 'BIND_NOW|FLAGS.* NOW' 'not bound at the start'
                expect 'GNU_STACK.* RW  ' 'an executable stack'
                # Whoever may write beside a filter could have it load a library.
                grep -E 'RPATH|RUNPATH' <<< "$headers"
                """)
            #expect(result.output == "", "\(command)")
            #expect(result.errors == "", "\(command)")
        }
    }
}

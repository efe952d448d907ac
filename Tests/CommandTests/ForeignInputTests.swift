import Testing

/// What is no dump, or holds one, and what the messages say to do: issue 17.
struct ForeignInputTests {
    @Test(arguments: [("x.tar", "c"), ("x.tar.bz2", "cj")])
    func `the command in the message takes the dump out of a tar archive`(
        _ file: String, _ options: String
    ) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            mkdir dumps
            bzcat "$DEMO" | tee dumps/demo.xml | wk-split > expected
            tar -\(options)f \(file) dumps/demo.xml
            wk-split \(file) 2> message; echo $?; wk-split < \(file) 2> /dev/null; echo $?
            wk-split --shard 1/3 \(file) 2> /dev/null; echo $?
            cat message
            sed "s/.*archive: //; s/FILE/\(file)/" message > command
            bash ./command | cmp - expected
            """)
        let place = file.hasSuffix("bz2") ? "within the bzip2: " : ""
        let message = "this is a tar archive: tar -xOf FILE dumps/demo.xml | wk-split"
        #expect(result.output == "65\n65\n65\nwk-split: \(file): \(place)\(message)\n")
        #expect(result.status == 0)
    }

    @Test(arguments: ["index.txt", "index.txt.bz2", "index.txt.gz"])
    func `the index of a multistream dump is told from the dump`(_ file: String) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            printf '%s\\n' 568:10:AccessibleComputing 568:12:Anarchism '568:13:A: B' > index.txt
            bzip2 -k index.txt; gzip -k index.txt
            case \(file) in *.gz) zcat \(file) | wk-split;; *) wk-split \(file);; esac
            """)
        #expect(result.status == 65)
        #expect(result.errors.contains("this is the index of a multistream dump"))
        #expect(result.errors.contains("-pages-articles-multistream.xml.bz2"))
    }

    @Test func `what is within bzip2 is taken out by the command in the message`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            bzcat "$DEMO" | wk-split > expected
            bzcat "$DEMO" | gzip | bzip2 > x.gz.bz2
            bzcat "$DEMO" | zstd -q | bzip2 > x.zst.bz2
            bzcat "$DEMO" | iconv -f UTF-8 -t UTF-16 | bzip2 > x.utf16.bz2
            bzcat "$DEMO" | 7z a -si -bd x.7z > log; bzip2 x.7z
            for file in x.*; do
                wk-split "$file" 2> message
                sed "s/.*: bzcat/bzcat/; s/FILE/$file/" message > command
                bash ./command 2> errors | cmp - expected && echo "$file"
            done
            """)
        #expect(result.output == "x.7z.bz2\nx.gz.bz2\nx.utf16.bz2\nx.zst.bz2\n", "\(result.errors)")
    }
}

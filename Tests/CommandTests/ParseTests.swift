import Testing

/// wk-parse on records that did not come from wk-split.
struct ParseTests {
    // swift-format-ignore
    @Test(arguments: [
        // further keys, wikitext                                redirect, its wiki, links, categories
        (##""text":"#REDIRECT [[category:x]] [[Category:Y]]""##,     #"["Category:X",null,["Category:X"],["Y"]]"#),
        (##""redirect":null,"text":"#redirect: [[x#y]]""##,          #"["X",null,["X"],[]]"#),
        (##""redirect":"","text":"#REDIRECT [[x]]""##,               #"["X",null,["X"],[]]"#),
        (##""redirect":"","text":"[[x]]""##,                         #"[null,null,["X"],[]]"#),
        (##""redirect":"A","text":"#REDIRECT [[category:x]]""##,     #"["A",null,["Category:X"],[]]"#),
        (##""redirect":"A","text":"#WORD [[category:x]]""##,         #"["A",null,["Category:X"],[]]"#),
        (##""text":"#WORD [[category:x]]""##,                        #"[null,null,[],["X"]]"#),
        (##""text":"#REDIRECT [[w:a_b]]""##,                         #"["w:a b","w",[],[]]"#),
        (##""text":"\u0023redirect [[x\u0022]]""##,                  #"["X\"",null,["X\""],[]]"#),
        (##""lang":"de","text":"#weiterleitung [[kategorie:x]]""##,  #"["Kategorie:X",null,["Kategorie:X"],[]]"#),
        (##""lang":"de","text":"#REDIRECTION [[x]]""##,              #"[null,null,["X"],[]]"#),
        (##""case":"case-sensitive","text":"#REDIRECT [[x]]""##,     #"["x",null,["x"],[]]"#),
        (##""nsnames":{"Author":102},"text":"#REDIRECT [[author:x]]""##, #"["Author:X",null,["Author:X"],[]]"#),
        (##""model":"wikitext","text":"#REDIRECT [[x]]""##,          #"["X",null,["X"],[]]"#),
        (##""model":"css","text":"#REDIRECT [[x]]""##,               #"[null,null,[],[]]"#),
        (##""model":"proofread-page","text":"#REDIRECT [[x]]""##,    #"[null,null,["X"],[]]"#),
        (##""text":"#REDIRECT [[Special:MyPage]]""##,                #"[null,null,["Special:MyPage"],[]]"#),
        (##""text":"# REDIRECT [[category:x]]""##,                   #"[null,null,[],["X"]]"#),
        (##""text":"#""##,                                           #"[null,null,[],[]]"#),
        (##""text":"""##,                                            #"[null,null,[],[]]"#),
    ])
    func `a record without a redirect is one where its text says so`(
        _ keys: String, _ expected: String
    ) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            wk-parse <<'END' | jq -c '[.redirect, .redirect_wiki, [.links[].to], .categories]'
            {"id":1,"ns":0,"title":"P","revision":1,"timestamp":null,\(keys)}
            END
            """)
        #expect(result == .init(status: 0, output: expected + "\n", errors: ""))
    }

    @Test func `such a redirect is an alias in the tables, and has no prose`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            wk-parse --text <<'END' | wk-tsv -o out
            {"id":1,"ns":0,"title":"P","revision":1,"timestamp":null,"text":"#REDIRECT [[X]]\\nProse."}
            {"id":2,"ns":0,"title":"X","revision":1,"timestamp":null,"text":"Prose."}
            {"end":{"pages":2},"format":1}
            END
            cut -f 1,5 out/pages.tsv; tail -n +2 out/aliases.tsv; tail -n +2 out/abstract.tsv
            """)
        #expect(result.output == "page_id\tredirect_to\n1\tX\n2\t\\N\np\tx\n2\tProse.\n")
    }

    @Test func `a record's dbname is no key of the parsed record`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            wk-parse <<'END' | jq -c '[.links[0].to, has("dbname")]'
            {"id":1,"ns":0,"title":"A/b","revision":1,"timestamp":null,"dbname":"enwikibooks","text":"[[../c]]"}
            END
            """)
        #expect(result == .init(status: 0, output: "[\"A/c\",false]\n", errors: ""))
    }
}

/// The names in English of countries, by the codes of ISO 3166, the Olympics and FIFA.
enum CountryCodes {
    /// The number of a country by its code, in capitals, or its name in English.
    static func number(of code: String) -> Int? {
        code.utf8.count <= 40 ? table.numbers[code] : nil
    }

    /// The first code of the country with a number: the two letters of ISO 3166, where it has them.
    static func letters(_ number: Int) -> String { table.letters[number] }

    /// The name of the country with a number.
    static subscript(_ number: Int) -> String { table.names[number] }

    private static let table: (names: [String], letters: [String], numbers: [String: Int]) = {
        var names: [String] = []
        var letters: [String] = []
        var numbers: [String: Int] = [:]
        for entry in list.split(separator: ";") {
            let parts = entry.split(separator: " ", maxSplits: 1)
            let codes = parts[0].split(separator: ",")
            for code in codes { numbers[String(code)] = names.count }
            letters.append(String(codes[0]))
            numbers[String(parts[1])] = names.count
            names.append(String(parts[1]))
        }
        return (names, letters, numbers)
    }()

    private static let list = """
        AF,AFG Afghanistan;AX,ALA Åland;AL,ALB Albania;DZ,DZA,ALG Algeria;AS,ASM,ASA American Samoa;\
        AD,AND Andorra;AO,AGO,ANG Angola;AI,AIA Anguilla;AG,ATG,ANT Antigua and Barbuda;\
        AR,ARG Argentina;AM,ARM Armenia;AW,ABW,ARU Aruba;AU,AUS Australia;AT,AUT Austria;\
        AZ,AZE Azerbaijan;BS,BHS,BAH Bahamas;BH,BHR,BRN Bahrain;BD,BGD,BAN Bangladesh;\
        BB,BRB,BAR Barbados;BY,BLR Belarus;BE,BEL Belgium;BZ,BLZ,BIZ Belize;BJ,BEN Benin;\
        BM,BMU,BER Bermuda;BT,BTN,BHU Bhutan;BO,BOL Bolivia;BA,BIH Bosnia and Herzegovina;\
        BW,BWA,BOT Botswana;BR,BRA Brazil;VG,VGB,IVB British Virgin Islands;BN,BRU Brunei;\
        BG,BGR,BUL Bulgaria;BF,BFA,BUR Burkina Faso;BI,BDI Burundi;KH,KHM,CAM Cambodia;\
        CM,CMR Cameroon;CA,CAN Canada;CV,CPV Cape Verde;KY,CYM,CAY Cayman Islands;\
        CF,CAF,CTA Central African Republic;TD,TCD,CHA Chad;CL,CHL,CHI Chile;CN,CHN,PRC China;\
        CO,COL Colombia;KM,COM Comoros;CG,COG,CGO Republic of the Congo;\
        CD,COD,DR-Congo,DRC Democratic Republic of the Congo;CK,COK Cook Islands;\
        CR,CRI,CRC Costa Rica;HR,HRV,CRO Croatia;CU,CUB Cuba;CW,CUW Curaçao;CY,CYP Cyprus;\
        CZ,CZE Czech Republic;DK,DNK,DEN Denmark;DJ,DJI Djibouti;DM,DMA Dominica;\
        DO,DOM Dominican Republic;TL,TLS East Timor;EC,ECU Ecuador;EG,EGY Egypt;\
        SV,SLV,ESA El Salvador;ENG England;GQ,GNQ,GEQ,EQG Equatorial Guinea;ER,ERI Eritrea;\
        EE,EST Estonia;SZ,SWZ Eswatini;ET,ETH Ethiopia;EU,EUR European Union;\
        FO,FRO,FAI Faroe Islands;FJ,FJI,FIJ Fiji;FI,FIN Finland;FR,FRA France;GF,GUF French Guiana;\
        PF,PYF,TAH French Polynesia;GA,GAB Gabon;GM,GMB,GAM Gambia;GE,GEO Georgia;DE,DEU,GER Germany;\
        GH,GHA Ghana;GI,GIB Gibraltar;GB,GBR,UK,UKGBI United Kingdom;GR,GRC,GRE Greece;\
        GL,GRL Greenland;GD,GRD,GRN Grenada;GP,GLP Guadeloupe;GU,GUM Guam;GT,GTM,GUA Guatemala;\
        GG,GGY Guernsey;GN,GIN,GUI Guinea;GW,GNB,GBS Guinea-Bissau;GY,GUY Guyana;HT,HTI,HAI Haiti;\
        HN,HND,HON Honduras;HK,HKG Hong Kong;HU,HUN Hungary;IS,ISL Iceland;IN,IND India;\
        ID,IDN,INA Indonesia;IR,IRN,IRI Iran;IQ,IRQ Iraq;IE,IRL Ireland;IM,IMN Isle of Man;\
        IL,ISR Israel;IT,ITA Italy;CI,CIV Ivory Coast;JM,JAM Jamaica;JP,JPN Japan;JE,JEY Jersey;\
        JO,JOR Jordan;KZ,KAZ Kazakhstan;KE,KEN Kenya;KI,KIR Kiribati;XK,KOS,XKX Kosovo;\
        KW,KWT,KUW Kuwait;KG,KGZ Kyrgyzstan;LA,LAO Laos;LV,LVA,LAT Latvia;LB,LBN,LIB Lebanon;\
        LS,LSO,LES Lesotho;LR,LBR Liberia;LY,LBY,LBA Libya;LI,LIE Liechtenstein;LT,LTU Lithuania;\
        LU,LUX Luxembourg;MO,MAC Macau;MG,MDG,MAD Madagascar;MW,MWI,MAW Malawi;MY,MYS,MAS Malaysia;\
        MV,MDV Maldives;ML,MLI Mali;MT,MLT Malta;MH,MHL Marshall Islands;MQ,MTQ Martinique;\
        MR,MRT,MTN Mauritania;MU,MUS,MRI Mauritius;YT,MYT Mayotte;MX,MEX Mexico;\
        FM,FSM Federated States of Micronesia;MD,MDA Moldova;MC,MCO,MON Monaco;MN,MNG,MGL Mongolia;\
        ME,MNE Montenegro;MS,MSR Montserrat;MA,MAR Morocco;MZ,MOZ Mozambique;MM,MMR,MYA Myanmar;\
        NA,NAM Namibia;NR,NRU Nauru;NP,NPL,NEP Nepal;NL,NLD,NED Netherlands;NC,NCL New Caledonia;\
        NZ,NZL New Zealand;NI,NIC,NCA Nicaragua;NE,NER,NIG Niger;NG,NGA,NGR Nigeria;NU,NIU Niue;\
        KP,PRK North Korea;MK,MKD North Macedonia;NIR Northern Ireland;\
        MP,MNP,NMA Northern Mariana Islands;NO,NOR Norway;OM,OMN,OMA Oman;PK,PAK Pakistan;\
        PW,PLW Palau;PS,PSE,PLE Palestine;PA,PAN Panama;PG,PNG Papua New Guinea;PY,PRY,PAR Paraguay;\
        PE,PER Peru;PH,PHL,PHI Philippines;PL,POL Poland;PT,PRT,POR Portugal;PR,PRI,PUR Puerto Rico;\
        QA,QAT Qatar;RE,REU Réunion;RO,ROU,ROM Romania;RU,RUS Russia;RW,RWA Rwanda;\
        KN,KNA,SKN Saint Kitts and Nevis;LC,LCA Saint Lucia;\
        VC,VCT,VIN Saint Vincent and the Grenadines;WS,WSM,SAM Samoa;SM,SMR San Marino;\
        ST,STP São Tomé and Príncipe;SA,SAU,KSA Saudi Arabia;SCO Scotland;SN,SEN Senegal;\
        RS,SRB Serbia;SC,SYC,SEY Seychelles;SL,SLE Sierra Leone;SG,SGP,SIN Singapore;\
        SX,SXM Sint Maarten;SK,SVK Slovakia;SI,SVN,SLO Slovenia;SB,SLB,SOL Solomon Islands;\
        SO,SOM Somalia;ZA,ZAF,RSA South Africa;KR,KOR South Korea;SS,SSD South Sudan;ES,ESP Spain;\
        LK,LKA,SRI Sri Lanka;SD,SDN,SUD Sudan;SR,SUR Suriname;SE,SWE Sweden;CH,CHE,SUI Switzerland;\
        SY,SYR Syria;TW,TWN Taiwan;TJ,TJK Tajikistan;TZ,TZA,TAN Tanzania;TH,THA Thailand;\
        TG,TGO,TOG Togo;TO,TON,TGA Tonga;TT,TTO,TRI Trinidad and Tobago;TN,TUN Tunisia;TR,TUR Turkey;\
        TM,TKM Turkmenistan;TC,TCA,TKS Turks and Caicos Islands;TV,TUV Tuvalu;UG,UGA Uganda;\
        UA,UKR Ukraine;AE,ARE,UAE United Arab Emirates;US,USA United States;\
        VI,VIR,ISV United States Virgin Islands;UY,URY,URU Uruguay;UZ,UZB Uzbekistan;\
        VU,VUT,VAN Vanuatu;VA,VAT Vatican City;VE,VEN Venezuela;VN,VNM,VIE Vietnam;WAL,WLS Wales;\
        YE,YEM Yemen;ZM,ZMB,ZAM Zambia;ZW,ZWE,ZIM Zimbabwe;URS,USSR,SUN Soviet Union;\
        YUG,SFR,SFRY Yugoslavia;SCG Serbia and Montenegro;TCH,CSK,CZS Czechoslovakia;\
        GDR,DDR East Germany;FRG West Germany;ANZ Australasia;TPE Chinese Taipei;\
        AHO Netherlands Antilles;EUA United Team of Germany;EUN Unified Team;ROC ROC;\
        UN United Nations;NATO NATO;IRE Ireland
        """
}

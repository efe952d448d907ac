// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func x(_ code: String) -> StaticString? {
        switch code {
        case "xal": #"""
            alias	0	date	475	fallback	512	month	526	month-alone	860	namespace	1217
            alias	-1	Көдлхнə
            alias	1	Ухалвр
            alias	2	Орлцач
            alias	3	Орлцачна тускар ухалвр
            alias	5	Wikipedia тускар ухалвр
            alias	6	Зург
            alias	7	Зургин тускар ухалвр
            alias	9	MediaWiki тускар ухалвр
            alias	10	Зура
            alias	11	Зуран тускар ухалвр
            alias	12	Цəəлһлһн
            alias	13	Цəəлһлһин тускар ухалвр
            alias	14	Янз
            alias	15	Янзин тускар ухалвр
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	Туула сарин
            month	2	Лу сарин
            month	3	Моһа сарин
            month	4	Мөрн сарин
            month	5	Хөн  сарин
            month	6	Мөчн сарин
            month	7	Така сарин
            month	8	Ноха сарин
            month	9	Һаха сарин
            month	10	Хулһн сарин
            month	11	Үкр сарин
            month	12	Бар сарин
            month-alone	1	Туула сар
            month-alone	2	Лу сар
            month-alone	3	Моһа сар
            month-alone	4	Мөрн сар
            month-alone	5	Хөн сар
            month-alone	6	Мөчн сар
            month-alone	7	Така сар
            month-alone	8	Ноха сар
            month-alone	9	Һаха сар
            month-alone	10	Хулһн сар
            month-alone	11	Үкр сар
            month-alone	12	Бар сар
            namespace	-2	Аһар
            namespace	-1	Көдлхнә
            namespace	1	Меткән
            namespace	2	Демнч
            namespace	3	Демнчна туск меткән
            namespace	5	Wikipedia туск меткән
            namespace	6	Боомг
            namespace	7	Боомгин туск меткән
            namespace	8	MediaWiki
            namespace	9	MediaWiki туск меткән
            namespace	10	Кевләр
            namespace	11	Зуран туск меткән
            namespace	12	Цәәлһлһн
            namespace	13	Цәәлһлһин туск меткән
            namespace	14	Әәшл
            namespace	15	Әәшлин туск меткән
            """#
        case "xh": #"""
            date	0	month	37	number	227	plural	243
            date	full	y MMMM d
            date	month	y MMMM
            month	1	Janyuwari
            month	2	Februwari
            month	3	Matshi
            month	4	Epreli
            month	5	Meyi
            month	6	Juni
            month	7	Julayi
            month	8	Agasti
            month	9	Septemba
            month	10	Okthoba
            month	11	Novemba
            month	12	Disemba
            number	group	\#u{A0}
            plural	1	n = 1
            """#
        case "xmf": #"""
            date	0	fallback	37	month	51	namespace	426
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ka
            month	1	ღურთუთა
            month	2	ფურთუთა
            month	3	მელახი
            month	4	პირელი
            month	5	მესი
            month	6	მანგი
            month	7	კვირკვე
            month	8	მარაშინათუთა
            month	9	ეკენია
            month	10	გჷმათუთა
            month	11	გერგობათუთა
            month	12	ქირსეთუთა
            namespace	4	ვიკიპედია
            namespace	5	ვიკიპედია განხილვა
            """#
        case "xsy": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	’aehae’ ’ilaS
            month	2	roSa’ ilaS
            month	3	to:o’ ’ilaS
            month	4	Sopt ’ilaS
            month	5	haseb ’ilaS
            month	6	SayboSi’ ’ilaS
            month	7	SayboSi: o ’aehae’ ’ilaS
            month	8	maykaSpat ’ilaS
            month	9	hae’hae’ ’ilaS
            month	10	langpez ’ilaS
            month	11	langpez o ’aehae’ ’ilaS
            month	12	langpez o roSa’ ’ilaS
            """#
        default: nil
        }
    }
}

/// How the languages of the large Wikipedias write dates.
extension DateStyle {
    static let german = DateStyle(
        "D. M Y", month: "M Y",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember")

    static let french = DateStyle(
        "D M Y", month: "M Y", firstDay: "1er",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")

    static let spanish = DateStyle(
        "D de M de Y", month: "M de Y",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")

    static let italian = DateStyle(
        "D M Y", month: "M Y", firstDay: "1º",
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre \
        dicembre
        """)

    static let portuguese = DateStyle(
        "D de M de Y", month: "M de Y",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")

    static let catalan = DateStyle(
        "D M de Y", month: "M de Y",
        """
        de_gener de_febrer de_març d'abril de_maig de_juny de_juliol d'agost de_setembre \
        d'octubre de_novembre de_desembre
        """,
        alone: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre")

    static let dutch = DateStyle(
        "D M Y", month: "M Y",
        "januari februari maart april mei juni juli augustus september oktober november december")

    static let swedish = DateStyle(
        "D M Y", month: "M Y",
        "januari februari mars april maj juni juli augusti september oktober november december")

    static let norwegian = DateStyle(
        "D. M Y", month: "M Y",
        "januar februar mars april mai juni juli august september oktober november desember")

    static let danish = DateStyle(
        "D. M Y", month: "M Y",
        "januar februar marts april maj juni juli august september oktober november december")

    static let finnish = DateStyle(
        "D. M Y", month: "M Y",
        """
        tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta \
        syyskuuta lokakuuta marraskuuta joulukuuta
        """,
        alone: """
            tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu \
            marraskuu joulukuu
            """)

    static let polish = DateStyle(
        "D M Y", month: "M Y",
        """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października \
        listopada grudnia
        """,
        alone: """
            styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik \
            listopad grudzień
            """)

    static let czech = DateStyle(
        "D. M Y", month: "M Y",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        alone: """
            leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
            """)

    static let hungarian = DateStyle(
        "Y. M D.", month: "Y. M",
        """
        január február március április május június július augusztus szeptember október november \
        december
        """)

    static let romanian = DateStyle(
        "D M Y", month: "M Y",
        """
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie \
        decembrie
        """)

    static let russian = DateStyle(
        "D M Y", month: "M Y",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")

    static let ukrainian = DateStyle(
        "D M Y", month: "M Y",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        alone: """
            січень лютий березень квітень травень червень липень серпень вересень жовтень \
            листопад грудень
            """)

    static let bulgarian = DateStyle(
        "D M Y", month: "M Y",
        "януари февруари март април май юни юли август септември октомври ноември декември")

    static let serbian = DateStyle(
        "D. M Y.", month: "M Y.",
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар")

    static let greek = DateStyle(
        "D M Y", month: "M Y",
        """
        Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου \
        Οκτωβρίου Νοεμβρίου Δεκεμβρίου
        """,
        alone: """
            Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος \
            Οκτώβριος Νοέμβριος Δεκέμβριος
            """)

    static let turkish = DateStyle(
        "D M Y", month: "M Y",
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık")

    static let arabic = DateStyle(
        "D M Y", month: "M Y",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")

    static let persian = DateStyle(
        "D M Y", month: "M Y", digits: "۰",
        "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر")

    static let hebrew = DateStyle(
        "D בM Y", month: "M Y",
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר")

    static let hindi = DateStyle(
        "D M Y", month: "M Y",
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर")

    static let thai = DateStyle(
        "D M พ.ศ. B", month: "M พ.ศ. B", year: "พ.ศ. B",
        """
        มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน \
        ธันวาคม
        """)

    static let indonesian = DateStyle(
        "D M Y", month: "M Y",
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember")

    static let vietnamese = DateStyle("D tháng N năm Y", month: "tháng N năm Y", "")

    static let japanese = DateStyle("Y年N月D日", month: "Y年N月", year: "Y年", "")

    static let korean = DateStyle("Y년 N월 D일", month: "Y년 N월", year: "Y년", "")
}

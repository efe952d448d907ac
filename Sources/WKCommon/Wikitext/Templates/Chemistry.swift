/// Formulas and isotopes.
extension InlineTemplates {
    static let chemistry: [Row] = [
        Row("chem|chem2|ce|chem name formula|hydrocarbon|chemical formula", .renderer(joined(""))),
        Row("chemf", .renderer(joined(""))),
        Row("nuclide|nuclide2|simplenuclide|simplenuclide2|isotope|nuclide3", .renderer(nuclide)),
        Row("simple nuclide", .renderer(nuclide)),
    ]

    /// `{{nuclide|lithium|7}}` shows `7Li`.
    @Sendable
    static func nuclide(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let name = arguments.string(1).lowercased()
        guard let symbol = symbols[name] else {
            arguments.append(2, to: &text)
            arguments.append(1, to: &text)
            return
        }
        arguments.append(2, to: &text)
        text.append(string: symbol)
    }

    private static let symbols: [String: String] = {
        var symbols: [String: String] = [:]
        for entry in elements.split(separator: ";") {
            let parts = entry.split(separator: " ")
            symbols[String(parts[1])] = String(parts[0])
        }
        (symbols["aluminum"], symbols["sulphur"], symbols["cesium"]) = ("Al", "S", "Cs")
        return symbols
    }()

    private static let elements = """
        H hydrogen;He helium;Li lithium;Be beryllium;B boron;C carbon;N nitrogen;O oxygen;F fluorine;\
        Ne neon;Na sodium;Mg magnesium;Al aluminium;Si silicon;P phosphorus;S sulfur;Cl chlorine;\
        Ar argon;K potassium;Ca calcium;Sc scandium;Ti titanium;V vanadium;Cr chromium;Mn manganese;\
        Fe iron;Co cobalt;Ni nickel;Cu copper;Zn zinc;Ga gallium;Ge germanium;As arsenic;Se selenium;\
        Br bromine;Kr krypton;Rb rubidium;Sr strontium;Y yttrium;Zr zirconium;Nb niobium;\
        Mo molybdenum;Tc technetium;Ru ruthenium;Rh rhodium;Pd palladium;Ag silver;Cd cadmium;\
        In indium;Sn tin;Sb antimony;Te tellurium;I iodine;Xe xenon;Cs caesium;Ba barium;\
        La lanthanum;Ce cerium;Pr praseodymium;Nd neodymium;Pm promethium;Sm samarium;Eu europium;\
        Gd gadolinium;Tb terbium;Dy dysprosium;Ho holmium;Er erbium;Tm thulium;Yb ytterbium;\
        Lu lutetium;Hf hafnium;Ta tantalum;W tungsten;Re rhenium;Os osmium;Ir iridium;Pt platinum;\
        Au gold;Hg mercury;Tl thallium;Pb lead;Bi bismuth;Po polonium;At astatine;Rn radon;\
        Fr francium;Ra radium;Ac actinium;Th thorium;Pa protactinium;U uranium;Np neptunium;\
        Pu plutonium;Am americium;Cm curium;Bk berkelium;Cf californium;Es einsteinium;Fm fermium;\
        Md mendelevium;No nobelium;Lr lawrencium;Rf rutherfordium;Db dubnium;Sg seaborgium;\
        Bh bohrium;Hs hassium;Mt meitnerium;Ds darmstadtium;Rg roentgenium;Cn copernicium;\
        Nh nihonium;Fl flerovium;Mc moscovium;Lv livermorium;Ts tennessine;Og oganesson
        """
}

/// The units that `{{convert}}` knows, as data.
enum UnitTable {
    /// A unit a line: code; symbol; name; plural, where that is not the name and an s; kind; how many of
    /// the kind's base unit it is; what it is converted into; where its zero is.
    static let units = """
        nm;nm;nanometre;;length;1e-9;in
        um;μm;micrometre;;length;1e-6;in
        mm;mm;millimetre;;length;0.001;in
        cm;cm;centimetre;;length;0.01;in
        dm;dm;decimetre;;length;0.1;in
        m;m;metre;;length;1;ft
        hm;hm;hectometre;;length;100;ft
        km;km;kilometre;;length;1000;mi
        in;in;inch;inches;length;0.0254;mm
        ft;ft;foot;feet;length;0.3048;m
        yd;yd;yard;;length;0.9144;m
        ch;ch;chain;;length;20.1168;ft m
        rd;rd;rod;;length;5.0292;ft m
        furlong;furlong;furlong;;length;201.168;ft m
        fathom;fathom;fathom;;length;1.8288;ft m
        hand;hands;hand;;length;0.1016;in cm
        mi;mi;mile;;length;1609.344;km
        nmi;nmi;nautical mile;;length;1852;km mi
        league;league;league;;length;4828.032;km
        AU;AU;astronomical unit;;length;149597870700;km mi
        ly;ly;light-year;;length;9460730472580800;km mi
        pc;pc;parsec;;length;30856775814913670;ly
        mm2;mm2;square millimetre;;area;1e-6;sqin
        cm2;cm2;square centimetre;;area;0.0001;sqin
        m2;m2;square metre;;area;1;sqft
        ha;ha;hectare;;area;10000;acre
        km2;km2;square kilometre;;area;1e6;sqmi
        sqin;sq in;square inch;square inches;area;0.00064516;cm2
        sqft;sq ft;square foot;square feet;area;0.09290304;m2
        sqyd;sq yd;square yard;;area;0.83612736;m2
        acre;acre;acre;;area;4046.8564224;ha
        sqmi;sq mi;square mile;;area;2589988.110336;km2
        sqnmi;sq nmi;square nautical mile;;area;3429904;km2 sqmi
        mL;ml;millilitre;;volume;1e-6;impoz USoz
        cL;cl;centilitre;;volume;1e-5;impoz USoz
        L;L;litre;;volume;0.001;impgal USgal
        hL;hl;hectolitre;;volume;0.1;impgal USgal
        ML;ML;megalitre;;volume;1000;impgal USgal
        GL;GL;gigalitre;;volume;1e6;cuft
        cm3;cm3;cubic centimetre;;volume;1e-6;cuin
        cc;cc;cubic centimetre;;volume;1e-6;cuin
        m3;m3;cubic metre;;volume;1;cuft
        km3;km3;cubic kilometre;;volume;1e9;cumi
        e9m3;billion m3;billion cubic metre;;volume;1e9;e9cuft
        cuin;cu in;cubic inch;cubic inches;volume;1.6387064e-5;cm3
        cuft;cu ft;cubic foot;cubic feet;volume;0.028316846592;m3
        cuyd;cu yd;cubic yard;;volume;0.764554857984;m3
        cumi;cu mi;cubic mile;;volume;4168181825.440579584;km3
        acre.ft;acre⋅ft;acre-foot;acre-feet;volume;1233.48183754752;m3
        USgal;US gal;US gallon;;volume;0.003785411784;L impgal
        impgal;imp gal;imperial gallon;;volume;0.00454609;L USgal
        USoz;US fl oz;US fluid ounce;;volume;2.95735295625e-5;mL impoz
        impoz;imp fl oz;imperial fluid ounce;;volume;2.84130625e-5;mL USoz
        USpt;US pt;US pint;;volume;0.000473176473;mL imppt
        imppt;imp pt;imperial pint;;volume;0.00056826125;mL USpt
        USqt;US qt;US quart;;volume;0.000946352946;L
        impqt;imp qt;imperial quart;;volume;0.0011365225;L
        oilbbl;bbl;barrel;;volume;0.158987294928;m3
        USdrybu;US bsh;US bushel;;volume;0.03523907016688;L
        mg;mg;milligram;;mass;1e-6;gr
        g;g;gram;;mass;0.001;oz
        kg;kg;kilogram;;mass;1;lb
        t;t;tonne;;mass;1000;LT ST
        gr;gr;grain;;mass;6.479891e-5;g
        oz;oz;ounce;;mass;0.028349523125;g
        ozt;ozt;troy ounce;;mass;0.0311034768;oz g
        lb;lb;pound;;mass;0.45359237;kg
        st;st;stone;stone;mass;6.35029318;lb kg
        LT;long tons;long ton;;mass;1016.0469088;t ST
        ST;short tons;short ton;;mass;907.18474;LT t
        cwt;cwt;hundredweight;hundredweight;mass;50.80234544;lb kg
        carat;carat;carat;;mass;0.0002;g
        m/s;m/s;metre per second;metres per second;speed;1;ft/s
        km/s;km/s;kilometre per second;kilometres per second;speed;1000;mi/s
        km/h;km/h;kilometre per hour;kilometres per hour;speed;0.27777777777777778;mph
        ft/s;ft/s;foot per second;feet per second;speed;0.3048;m/s
        ft/min;ft/min;foot per minute;feet per minute;speed;0.00508;m/min
        m/min;m/min;metre per minute;metres per minute;speed;0.016666666666666667;ft/min
        mi/s;mi/s;mile per second;miles per second;speed;1609.344;km/s
        mph;mph;mile per hour;miles per hour;speed;0.44704;km/h
        kn;kn;knot;;speed;0.51444444444444444;km/h mph
        m/s2;m/s2;metre per second squared;metres per second squared;acceleration;1;ft/s2
        ft/s2;ft/s2;foot per second squared;feet per second squared;acceleration;0.3048;m/s2
        C;°C;degree Celsius;degrees Celsius;temperature;1;F;-273.15
        F;°F;degree Fahrenheit;degrees Fahrenheit;temperature;0.55555555555555556;C;-459.67
        K;K;kelvin;;temperature;1;C F
        C-change;°C;degree Celsius;degrees Celsius;degrees;1;F-change
        F-change;°F;degree Fahrenheit;degrees Fahrenheit;degrees;0.55555555555555556;C-change
        W;W;watt;;power;1;hp
        kW;kW;kilowatt;;power;1000;hp
        MW;MW;megawatt;;power;1e6;hp
        hp;hp;horsepower;horsepower;power;745.69987158227;kW
        bhp;bhp;brake horsepower;brake horsepower;power;745.69987158227;kW
        shp;shp;shaft horsepower;shaft horsepower;power;745.69987158227;kW
        ihp;ihp;indicated horsepower;indicated horsepower;power;745.69987158227;kW
        PS;PS;metric horsepower;metric horsepower;power;735.49875;kW
        J;J;joule;;energy;1;cal
        kJ;kJ;kilojoule;;energy;1000;kcal
        MJ;MJ;megajoule;;energy;1e6;kWh
        GJ;GJ;gigajoule;;energy;1e9;MWh
        cal;cal;calorie;;energy;4.184;J
        kcal;kcal;kilocalorie;;energy;4184;kJ
        Cal;Cal;calorie;;energy;4184;kJ
        kWh;kWh;kilowatt-hour;;energy;3.6e6;MJ
        MWh;MWh;megawatt-hour;;energy;3.6e9;GJ
        GWh;GWh;gigawatt-hour;;energy;3.6e12;TJ
        TWh;TWh;terawatt-hour;;energy;3.6e15;PJ
        TJ;TJ;terajoule;;energy;1e12;GWh
        PJ;PJ;petajoule;;energy;1e15;TWh
        ftlbf;ft⋅lbf;foot-pound;;energy;1.3558179483314;J
        BTU;BTU;British thermal unit;;energy;1055.05585262;kJ
        N;N;newton;;force;1;lbf
        kN;kN;kilonewton;;force;1000;lbf
        MN;MN;meganewton;;force;1e6;lbf
        lbf;lbf;pound-force;pounds-force;force;4.4482216152605;N
        kgf;kgf;kilogram-force;kilograms-force;force;9.80665;N lbf
        Nm;N⋅m;newton-metre;;torque;1;lbft
        lbft;lb⋅ft;pound-foot;pound-feet;torque;1.3558179483314;Nm
        Pa;Pa;pascal;;pressure;1;psi
        hPa;hPa;hectopascal;;pressure;100;inHg
        kPa;kPa;kilopascal;;pressure;1000;psi
        MPa;MPa;megapascal;;pressure;1e6;psi
        GPa;GPa;gigapascal;;pressure;1e9;psi
        mbar;mbar;millibar;;pressure;100;inHg
        bar;bar;bar;;pressure;1e5;kPa
        atm;atm;standard atmosphere;;pressure;101325;kPa
        psi;psi;pound per square inch;pounds per square inch;pressure;6894.757293168;kPa
        inHg;inHg;inch of mercury;inches of mercury;pressure;3386.388640341;kPa
        mmHg;mmHg;millimetre of mercury;millimetres of mercury;pressure;133.322387415;kPa
        kg/m3;kg/m3;kilogram per cubic metre;kilograms per cubic metre;density;1;lb/cuyd
        g/cm3;g/cm3;gram per cubic centimetre;grams per cubic centimetre;density;1000;lb/cuin
        lb/cuft;lb/cu ft;pound per cubic foot;pounds per cubic foot;density;16.018463373960142;g/cm3
        lb/cuyd;lb/cu yd;pound per cubic yard;pounds per cubic yard;density;0.59327642110963;kg/m3
        lb/cuin;lb/cu in;pound per cubic inch;pounds per cubic inch;density;27679.904710191;g/cm3
        /km2;/km2;per square kilometre;per square kilometre;population;1e-6;/sqmi
        /sqmi;/sq mi;per square mile;per square mile;population;3.8610215854245e-7;/km2
        /ha;/ha;per hectare;per hectare;population;0.0001;/acre
        /acre;/acre;per acre;per acre;population;0.00024710538146717;/ha
        PD/km2;inhabitants/km2;inhabitant per square kilometre;inhabitants per square kilometre;population;1e-6;PD/sqmi
        PD/sqmi;inhabitants/sq mi;inhabitant per square mile;inhabitants per square mile;population;3.8610215854245e-7;PD/km2
        m3/s;m3/s;cubic metre per second;cubic metres per second;flow;1;cuft/s
        cuft/s;cu ft/s;cubic foot per second;cubic feet per second;flow;0.028316846592;m3/s
        L/s;L/s;litre per second;litres per second;flow;0.001;cuft/s
        L/100km;L/100 km;litre per 100 kilometres;litres per 100 kilometres;mileage;1;mpgimp mpgus
        mpgus;mpg‑US;mile per US gallon;miles per US gallon;mileage;1;L/100km mpgimp
        mpgimp;mpg‑imp;mile per imperial gallon;miles per imperial gallon;mileage;0.83267384;L/100km mpgus
        kg/kW;kg/kW;kilogram per kilowatt;kilograms per kilowatt;powermass;1;lb/hp
        lb/hp;lb/hp;pound per horsepower;pounds per horsepower;powermass;0.60827738784;kg/kW
        kg/m2;kg/m2;kilogram per square metre;kilograms per square metre;load;1;lb/sqft
        lb/sqft;lb/sq ft;pound per square foot;pounds per square foot;load;4.8824276363831;kg/m2
        """

    /// Other codes of a unit.
    static let aliases = """
        nm=nanometre,nanometer;um=µm,μm,micrometre,micrometer;mm=millimetre,millimeter,millimetres;
        cm=centimetre,centimeter,centimetres,centimeters;m=metre,meter,metres,meters;
        km=kilometre,kilometer,kilometres,kilometers;in=inch,inches;ft=foot,feet,'ft';yd=yard,yards;
        mi=mile,miles,statute mile;nmi=nautical mile,NM,nautical miles,naut mi;ch=chain,chains;
        fathom=fathoms,ftm;furlong=furlongs,fur;hand=hands,h;AU=au;rd=rod,rods;ly=light-year,light-years;
        mm2=sqmm;cm2=sqcm;m2=sqm,square metre,square metres,square meters,square meter,m²;
        ha=hectare,hectares;km2=sqkm,square kilometres,square kilometre,square kilometers,km²;
        sqin=in2,square inch,square inches;sqft=ft2,sq ft,square feet,square foot;
        sqyd=yd2,square yards,square yard;acre=acres,ac;sqmi=mi2,sq mi,square mile,square miles;
        mL=ml,millilitre;cL=cl;L=l,litre,liter,litres,liters;hL=hl;cm3=cucm,cm³;m3=cum,cubic metre,
        cubic metres,cubic meters,m³;km3=cukm;cuin=in3,cid,cu in,CID,CUIN;cuft=ft3,cu ft,cubic feet,
        cubic foot;cuyd=yd3,cubic yards;cumi=mi3;acre.ft=acreft,acre-ft,acre-feet,acre·ft,acre⋅ft;
        USgal=U.S.gal,US gal,usgal,U.S. gal,gal;impgal=imp gal,gallon;USoz=usoz,USfloz,US fl oz,U.S.fl oz;
        impoz=impfloz,imp fl oz;oilbbl=bbl,barrel,barrels;g=gram,grams;kg=kilogram,kilograms;
        mg=milligram;t=tonne,tonnes,MT,metric ton,metric tons;oz=ounce,ounces;lb=lbs,pound,pounds,lbm;
        st=stone;LT=long ton,long tons,L/T;ST=short ton,short tons,S/T;ozt=troy ounce;carat=ct;
        m/s=metre per second;km/h=kph,kmh,KPH;mph=MPH,mi/h;kn=knot,knots,kt;ft/s=fps;
        C=°C,degC,celsius,Celsius,°c;F=°F,degF,fahrenheit;K=kelvin;C-change=C change;F-change=F change;
        hp=horsepower,HP,mhp,hp-mechanical;bhp=BHP,hp-brake;shp=SHP;ihp=IHP,hp-indicated;
        PS=ps,CV,cv,hp-metric,metric hp;kW=kw;Nm=N.m,Nm-torque,N·m,N⋅m;
        lbft=lb.ft,ftlb,ft.lbf,lb·ft,ftlb-f,lbf.ft,lbfft,lb-ft,ft.lb,lb⋅ft;ftlbf=ft-lbf,ftlb-energy;
        kcal=kilocalorie;kWh=kW.h,kWh-electric,kW·h;MWh=MW.h;GWh=GW.h;TWh=TW.h;BTU=Btu,btu;
        psi=lbf/in2,PSI;inHg=in Hg;mmHg=torr,Torr;/km2=km-2,per km2,PD/km2 no;
        PD/km2=Pd/km2,inhabitants/km2;PD/sqmi=Pd/sqmi,inhabitants/sqmi;/sqmi=per sqmi;
        m3/s=cumec,m³/s;cuft/s=cfs,cu ft/s,ft3/s;g/cm3=g/ml,g/mL,g/cc;mpgus=mpgUS,mpg,mpgu.s.,mpgU.S.;
        mpgimp=mpg-imp,mpgImp;L/100km=l/100km,L/100 km
        """
}

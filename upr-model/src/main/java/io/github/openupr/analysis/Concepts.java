package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with which newspapers say what recommendations say in others: each line has those of one concept, a star where
 * a word may go on. Of overlapping ones the longest counts: a military court is no court. Immutable and thread-safe.
 */
final class Concepts {

    private static final String WORDS = """
            death penalty|capital punishment|execut*|death sentence*|death row
            migrant*|migration|immigrant*|foreign worker*
            refugee*|asylum*|flee*|fled
            stateless*|without nationality|nationality|citizenship
            enforced disappearance*|disappeared|disappearance*|missing person*
            torture*|ill treatment|illtreatment|mistreat*|maltreat*|beating*|brutality|cruel treatment
            discriminat*|unequal treatment|equal treatment|non discrimination
            racis*|racial*|xenophob*
            sexual orientation|gender identity|gay|gays|lesbian*|bisexual*|transgender*|trans people|LGBT*|homosexual*|same sex|homophob*|transphob*|queer
            marriage*|marry|marries|married|wedding*|bride*
            minimum age|age of|aged|below 18|under 18|below the age|before the age|eighteen|18
            juvenile*|young offender*|young detainee*|young prisoner*|teenage*|adolescent*
            young people|young persons|youth*|young men|young women
            corporal punishment|spank*|smack*|hit children|beat children|beating children|physical punishment|caning
            criminal responsibility|criminal liability|criminally responsible|criminal charges|criminally liable
            rape|rapes|raped|rapist*
            marital|spous*|husband*|wife|wives|within marriage
            domestic violence|violence in the home|violence at home|violence in the family|family violence|violence between spouses|violence against women|battered women|gender based violence|household violence
            shelter*|refuge|refuges|safe house*|crisis cent*
            pay gap|wage gap|equal pay|earn*|wage*|salar*
            parliament*|deput*|legislature*|congress|senat*|members of parliament|political life|political participation|public office
            quota*
            defamation|libel*|slander*|insult*
            decriminal*|criminal record|civil court*|civil law|civil code
            journalis*|reporter*|media worker*|press|media|broadcaster*|newspaper*
            human rights defender*|rights defender*|defenders|activist*|campaigner*|human rights lawyer*
            protest*|demonstrat*|assembl*|gathering*|rally|rallies|march|marches
            civil society|non governmental organi*|NGO|NGOs|associations
            expression|speech|opinion|censor*
            internet|online|website*
            hate speech|incit*|hatred|hate crime*
            prison*|jail*|gaol*|cell|cells|penitentiar*|inmate*|detention cent*|detention facilit*|place of detention|places of detention
            detain*|detention*|behind bars|locked up|custody|imprison*|incarcerat*|lock up
            overcrowd*|crowded|congest*
            alternatives to|non custodial|alternative sentence*|alternative measure*|community service
            military court*|military tribunal*|court* martial
            national human rights institution*|human rights institution*|ombuds*|human rights commission*|NHRI
            paris principles
            judiciary|judge|judges|judicial*|magistrate*
            constitutional court|constitutional tribunal
            legal aid|legal assistance|free lawyer*|lawyer at no cost|free of charge|at no cost|legal help
            lawyer*|attorney*|counsel|solicitor*
            cannot afford|no money|poor people|without means|poor
            traffick*|modern slavery|slavery
            labour inspect*|labor inspect*|inspector*
            train|trains|trained|training|instruct*
            child labour|child labor|working children|children working|children work|underage work*
            forced labour|forced labor
            agricultur*|farm|farms|farming|fields|plantation*
            trade union*|union|unions|collective bargaining|strike
            disabilit*|disabled|wheelchair*|people who are blind|deaf|special needs
            psychosocial|psychiatr*|mental disabilit*|intellectual disabilit*
            guardian*|supported decision*|legal capacity
            mainstream*|inclusive|inclusion|regular school*|ordinary school*
            sexuality education|sex education|sexual education
            accessib*|barrier free|ramp|ramps
            building*
            transport*|bus|buses|train station*
            abortion*|terminat* a pregnancy|pregnancy
            contracepti*|reproductive|family planning
            maternal mortality|maternal death*|childbirth|give birth|giving birth
            rural|countryside|village*|remote area*
            health insurance|health cover*|medical insurance|medical cover*
            informal|without a contract|undeclared
            mental health|psychological
            HIV|AIDS
            water|drinking water
            sanitation|toilet*|latrine*|hygiene|sewage
            eviction*|evict*
            housing|homes|dwelling*|accommodation
            affordable|cheap
            poverty|poor famil*|poor household*|poorest|needy
            food|hunger|nutrition|malnutrition
            social security|social protection|pension*|social welfare|benefits
            indigenous|native people*|first nations|aboriginal
            consent|consult*
            mine|mines|mining|extractive|digs|dig
            land|lands|territor*
            language*|bilingual|mother tongue
            african descent|afro descend*|afrodescend*|black people|of african origin
            minorit*|ethnic
            Roma|travellers
            religio*|faith*|church*|belie*|worship|mosque*
            regist*|civil register
            birth regist*|birth certificate*|register the birth|registration of birth*
            undocumented|no papers|without papers|legal status
            climate|global warming|rising sea*|sea level
            emission*|greenhouse|carbon|fossil
            renewable*|wind and solar|solar power|wind power|clean energy|green energy
            environment*|ecolog*
            pollut*|contaminat*|toxic
            river*|stream|streams|lake|lakes
            pesticide*|agrochemical*|agro chemical*
            business*|compan*|corporat*|enterprise*
            treaty bod*|human rights committee*|UN committee*
            overdue|late|delayed|outstanding
            standing invitation*
            special procedure*|rapporteur*|UN expert*|independent expert*|mandate holder*
            follow up|follow up on|implementation mechanism
            corrupt*|brib*|graft
            older person*|elder*|senior citizen*|old people|old age
            abuse*|neglect*
            terroris*|extremis*
            definition*|defin*
            criminal procedure|criminal justice
            privacy|surveillance
            election*|vote|votes|voting|electoral
            displaced|displacement
            genital mutilation|FGM|cutting
            extrajudicial|unlawful killing*|arbitrary killing*|summary execution*
            """;

    /** Concepts of which many recommendations speak: what is asked for, of whom, in general. */
    private static final String COMMON = """
            ratif*|acced*|accession*|join|joins|joined|joining|sign up to|become party|become a party|becoming a party|party to|sign
            abolish*|abolition*|put an end to|puts an end to|end|ends|ended|ending|scrap*|eliminat*|eradicat*|remov*|stop*|no more|halt*
            convention*|covenant*|treaty|treaties|protocol*|international instrument*
            child|children*|minor|minors|kid|kids|boys|girls|boy|girl|newborn*|infant*|baby|babies|pupil*
            adult*|grown up*
            women|woman|female*
            gender
            equality|equal|equally|parity
            represent*|participat*
            criminali*|crime|crimes|punishable|penali*|offence*|outlaw*
            threat*|reprisal*|intimidat*|harass*|attack*
            permit|permits|permission*|authorization*|authorisation*|approval
            separat*|apart|segregat*|special school*
            investigat*|inquir*|enquir*|probe*|look into|looked into
            prosecut*|bring to justice|brought to justice|before the courts|to court|trial*|held to account|hold accountable|accountab*|impunity
            police*|law enforcement|officers|security forces|armed forces|soldier*|military
            resource*|fund|funds|funding|funded|money|budget*|staff|financ*
            independen*|impartial*|autonom*
            appoint*|chosen|select*|nominat*
            court|courts|tribunal*
            identif*|detect*
            labour|labor|work|works|worker*|working|employ*|job|jobs|unemploy*
            school*|educat*|classroom*|teach|teaches|teaching|taught|teacher*|learn*|curricul*|enrol*|lessons
            health|healthcare|hospital*|medical|doctor*|clinic*
            adapt*|adjust*
            action plan*|plan of action|national plan*|strategy|strategies|national programme*|roadmap
            visit|visits|visited
            mechanism*
            preventi*|prevent|prevents
            inspect*|monitor*
            narrow*|restrict*|precise*|broad*|vague
            revis*|amend*|reform*|overhaul*|rewrit*|chang*|updat*
            law|laws|legislat*|act|acts|bill|statute*|penal code|criminal code
            famil*|relatives|parent*
            raise|raises|raised|raising|increase|increased|increases|higher|lift
            reduc*|lower|lowered|fewer|decreas*|declin*|fall in|fell|cut|cuts|drop|drops|bring down
            prohibit*|ban|bans|banned|banning|forbid*
            """;

    private final PhraseIndex<Concept> phrases;

    /** A concept by the first word of its line. */
    record Concept(String name, boolean common) {}

    private Concepts() {
        List<PhraseIndex.Phrase<Concept>> found = new ArrayList<>();
        WORDS.lines().forEach(line -> add(line, false, found));
        COMMON.lines().forEach(line -> add(line, true, found));
        phrases = new PhraseIndex<>(found, FoldedText::ofWords);
    }

    private static void add(String line, boolean common, List<PhraseIndex.Phrase<Concept>> phrases) {
        List<String> words = List.of(line.split("\\|", -1));
        Concept concept = new Concept(words.get(0).replace("*", ""), common);
        words.forEach(word -> phrases.add(PhraseIndex.Phrase.of(word, concept)));
    }

    private static final class Standard {
        private static final Concepts INSTANCE = new Concepts();
    }

    static Concepts standard() {
        return Standard.INSTANCE;
    }

    /** The concepts that a text speaks of, by the first word of their line, with their places. */
    List<PhraseIndex.Hit<Concept>> find(FoldedText text) {
        return PhraseIndex.longest(phrases.all(text));
    }
}

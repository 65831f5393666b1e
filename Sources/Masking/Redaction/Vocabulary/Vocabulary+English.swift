// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.
extension Vocabulary {
    /// Ordinary English words (SCOWL) that are nobody's name, or words first; what derives from them is left out.
    static let english: StaticString = """
        aardvark aback abacus abaft abalone abandon abandonment abase abasement abash abated abatement abates \
        abating abattoir abbess abbeys abbot abbreviate abbreviation abdicate abdication abdomen abdominal abduct \
        abductee abduction abductor abeam aberrant aberration abet abettor abeyance abhor abhorrence abhorrent abide \
        ability abject abjuration abjure ablative ablaze able abler ablest abloom ablution ably abnegate abnegation \
        abnormal abnormality aboard abode abolish abolition abolitionist abominable abominably abominate abomination \
        aboriginal aborigine abort abortion abortionist abortive abound about above aboveboard abracadabra abrade \
        abrasion abrasive abrasiveness abreast abridge abridgement abridgment abroad abrogate abrogation abrupt \
        abruptest abruptness abscess abscissa abscond absence absent absentee absenteeism absinth absinthe absolute \
        absolutest absolution absolutism absolve absorb absorbency absorbent absorption abstain abstemious \
        abstention abstinence abstinent abstract abstraction abstractness abstruse abstruseness absurd absurdest \
        absurdity abundance abundant abuse abusive abusiveness abut abutment abuzz abysmal abyss acacia academia \
        academic academical academician academy acanthus accede accelerate acceleration accelerator accent \
        accentuate accentuation accept acceptability acceptable acceptably acceptance access accessibility \
        accessible accessibly accession accessory accident accidental acclaim acclamation acclimate acclimation \
        acclimatisation acclimatise acclimatization acclimatize accolade accommodate accommodation accompaniment \
        accompanist accompany accomplice accomplish accomplishment accord accordance accordion accost account \
        accountability accountable accountancy accountant accouterments accoutrements accredit accreditation \
        accretion accrual accrue acculturation accumulate accumulation accumulative accumulator accuracy accurate \
        accurateness accursed accusation accusative accusatory accuse accustom aced acerbic acerbity aces \
        acetaminophen acetate acetic acetone acetylene ache achier achiest achievable achieve achievement achoo \
        achromatic achy acid acidic acidify acidity acidulous acing acknowledge acknowledgement acknowledgment acme \
        acne acolyte aconite acorn acoustic acoustical acquaint acquaintance acquiesce acquiescence acquiescent \
        acquirable acquire acquirement acquisition acquisitive acquisitiveness acquit acquittal acre acreage acrid \
        acridest acrimonious acrimony acrobat acrobatic acronym across acrostic acrylic act actinium action \
        actionable activate activation active activism activist activity actor actress actual actualisation \
        actualise actuality actualization actualize actuarial actuary actuate actuator acuity acumen acupuncture \
        acupuncturist acute acuteness acutest ad adage adagio adamant adapt adaptability adaptable adaptation \
        adaptive adaptor add added addend addenda addendum adder addict addiction addictive adding addition \
        additional additive addle address addressable addressee adds adduce adenoid adenoidal adept adeptness \
        adequacy adequate adhere adherence adherent adhesion adhesive adiabatic adieu adipose adjacent adjectival \
        adjective adjoin adjourn adjournment adjudge adjudicate adjudication adjudicator adjunct adjuration adjure \
        adjust adjustable adjustment adjutant adman admen administer administrate administration administrative \
        administrator admirable admirably admirals admiralty admiration admire admissibility admissible admission \
        admit admittance admixture admonish admonishment admonition admonitory ado adobe adolescence adolescent \
        adopt adoption adoptive adorable adorably adoration adore adorn adornment adrenal adrenaline adrift adroit \
        adroitness ads adulate adulation adult adulterant adulterate adulteration adulterer adulteress adulterous \
        adultery adulthood adumbrate adumbration advance advancement advantage advantageous advent adventitious \
        adventure adventuresome adventurous adverb adverbial adversarial adversary adverse adversest adversity \
        advert advertise advertisement advice advisability advisable advise advisement advisor advisory advocacy \
        advocate adware adze aegis aeon aerate aeration aerator aerial aerialist aerie aerobatics aerobic \
        aerodynamic aerodynamically aerofoil aeronautical aeronautics aeroplane aerosol aerospace aery aesthete \
        aesthetic aesthetically aetiology afar affability affable affably affair affect affectation affection \
        affectionate affidavit affiliate affiliation affinity affirm affirmation affirmative affix afflict \
        affliction affluence affluent afford affordable afforest afforestation affray affront afghan aficionado \
        afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul afraid afresh aft \
        afterbirth afterburner aftercare aftereffect afterglow afterlife afterlives aftermath afternoon aftershave \
        aftershock aftertaste afterthought afterward afterword again against agape agates agave age ageism ageless \
        agency agenda agent agglomerate agglomeration agglutinate agglutination aggrandise aggrandisement aggrandize \
        aggrandizement aggravate aggravation aggregate aggregation aggression aggressive aggressiveness aggressor \
        aggrieve aghast agile agility agitate agitation agitator agleam aglitter aglow agnostic agnosticism ago agog \
        agonise agonize agony agrarian agree agreeable agreeably agreement agribusiness agricultural agriculturalist \
        agriculture agronomist agronomy aground ague ah aha ahead ahem ahoy aid aides ail aileron ailment aim \
        aimless aimlessness air airborne airbrush aircraft airdrop airfare airfield airfoil airhead airier airiest \
        airily airiness airless airlift airline airmail airman airmen airplane airport airship airsick airsickness \
        airspace airstrip airtight airwaves airway airworthy airy aisle ajar akimbo alabama alabaster alacrity alarm \
        alarmist alb albacore albatross albeit albinos album albumen albumin alchemist alchemy alcohol alcoholic \
        alcoholism alcove aldermen alders alderwoman alderwomen alert alertness alfalfa alfresco alga algae algebra \
        algebraic algebraically algorithm algorithmic alias alibi alien alienable alienate alienation alight align \
        alignment alike alimentary alimony alive alkali alkaline alkalinity alkaloid all allay allegation allege \
        allegiance allegorical allegory allegro alleluia allergen allergenic allergic allergist allergy alleviate \
        alleviation alleys alleyway alliance allied allies alligator alliteration alliterative allocate allocation \
        allot allotment allover allow allowable allowance alloy allspice allude allure allusion allusive alluvial \
        alluvium allying almanac almighty almonds almost alms aloe aloft aloha alone along alongside aloof aloofness \
        aloud alpaca alpha alphabet alphabetic alphabetical alphabetise alphabetize alphanumeric alphas alpine \
        already alright also altar alterable alteration altercation altered altering alternate alternation \
        alternative alternator alters although altimeter altitude alto altogether altos altruism altruist altruistic \
        altruistically alum aluminium aluminum alumna alumnae alumni alumnus always am amalgam amalgamate \
        amalgamation amanuenses amanuensis amaranth amaryllis amass amateur amateurish amateurism amatory amaze \
        amazement amazon ambassador ambassadorial ambassadorship ambergris ambiance ambidextrous ambience ambient \
        ambiguity ambiguous ambition ambitious ambitiousness ambivalence ambivalent ambled ambles ambling ambrosia \
        ambulance ambulatory ambush ameliorate amelioration amenable amendable amended amending amendment amends \
        amenity america amethyst amiability amiable amiably amicability amicable amicably amid amidships amidst \
        amigo amigos amino amiss amity ammeter ammo ammonia ammunition amnesia amnesiac amnesty amniocenteses \
        amniocentesis amoeba amoebae amoebic amok among amongst amoral amorality amorous amorousness amorphous \
        amorphousness amortisation amortise amortization amortize amount amour amp amperage ampere ampersand \
        amphetamine amphibian amphibious amphitheater amphitheatre ample amplest amplification amplifier amplify \
        amplitude ampule amputate amputation amputee amulet amuse amusement anachronism anachronistic anaconda \
        anaemia anaemic anaerobic anaesthesia anaesthesiologist anaesthesiology anaesthetic anaesthetise \
        anaesthetist anagram anal analgesia analgesic analog analogous analogue analogy analyse analysis analyst \
        analytic analytical analyze anapest anarchic anarchically anarchism anarchist anarchistic anarchy anathema \
        anatomic anatomical anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite \
        anchorman anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy ancient ancientest ancillary \
        and andante andiron androgen androgynous android anecdotal anecdote anemia anemic anemometer anemone \
        anesthesia anesthesiologist anesthesiology anesthetic anesthetist anesthetize aneurysm anew angelically \
        angels anger angina angioplasty angiosperm angle angled angler angles angleworm angling angora angrier \
        angriest angrily angry angst angstrom anguish angular angularity animal animate animation animator anime \
        animism animist animistic animosity animus anion anise ankh ankle anklet annals anneal annex annexation \
        annihilate annihilation annihilator anniversary annotate annotation announce announcement annoy annoyance \
        annual annuity annul annular annulment anode anodyne anoint anointment anomalous anomaly anons anonymity \
        anonymous anopheles anorak anorexia anorexic another answer answerable ant antacid antagonise antagonism \
        antagonist antagonistic antagonistically antagonize antarctic ante anteater antebellum antecedent \
        antechamber antedate antediluvian anteing antelope antenna antennae anterior anteroom antes anthem anther \
        anthill anthologise anthologist anthologize anthology anthracite anthrax anthropocentric anthropoid \
        anthropological anthropologist anthropology anthropomorphic anthropomorphism anti antiabortion antiaircraft \
        antibiotic antibody anticipate anticipation anticipatory anticked anticking anticlimactic anticlimax \
        anticlockwise antics anticyclone antidepressant antidote antifreeze antigen antihero antihistamine antiknock \
        antimatter antimony antiparticle antipasti antipasto antipathetic antipathy antipersonnel antiperspirant \
        antiphonal antipodes antiquarian antiquary antiquate antique antiquity antiseptic antiseptically antislavery \
        antisocial antitheses antithesis antithetical antitoxin antitrust antiviral antivirus antiwar antler antonym \
        anus anvil anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta \
        apace apart apartheid apartment apathetic apathetically apathy ape aperitif aperture apex aphasia aphasic \
        aphelia aphelion aphid aphorism aphoristic aphrodisiac apiary apiece aplenty aplomb apocalypse apocalyptic \
        apocryphal apogee apolitical apologetic apologetically apologia apologise apologist apologize apology \
        apoplectic apoplexy apostasy apostate apostle apostolic apostrophe apothecary apotheoses apotheosis appal \
        appall apparatus apparel apparent apparition appeal appear appearance appease appeasement appellant \
        appellate appellation append appendage appendectomy appendices appendicitis appendix appertain appetiser \
        appetising appetite appetizer appetizing applaud applause apple applejack apples applesauce appliance \
        applicability applicable applicant application applicator apply appoint appointee appointive appointment \
        apportion apportionment apposite appositeness apposition appositive appraisal appraise appreciable \
        appreciably appreciate appreciation appreciative apprehend apprehension apprehensive apprehensiveness \
        apprentice apprenticeship apprise apprize approach approachable approbation appropriate appropriateness \
        appropriation approval approve approximate approximation apps appurtenance apricot apron apropos apse apt \
        aptest aptitude aptness aqua aquaculture aquamarine aquanaut aquaplane aquarium aquatic aquavit aqueduct \
        aqueous aquifer aquiline arab arabesque arable arachnid arbiter arbitrarily arbitrariness arbitrary \
        arbitrate arbitration arbitrator arbor arboreal arboretum arborvitae arbours arbutus arc arcade arcane \
        archaeological archaeologist archaeology archaic archaically archaism archangel archbishop archbishopric \
        archdeacon archdiocese archduke arched archenemy archers archery arches archest archetypal archetype arching \
        archipelago architect architectural architecture archive archivist archly archness archway arctic ardent \
        ardor ardour arduous arduousness are area arena argon argosy argot arguable arguably argue argument \
        argumentation argumentative argyle arid aridity aright arise arisen aristocracy aristocrat aristocratic \
        aristocratically arithmetic arithmetical arizona ark arm armada armadillo armament armature armband armchair \
        armful armhole armistice armlet armored armorer armoring armors armory armoured armourer armouring armours \
        armoury armpit armrest arms army aroma aromatherapy aromatic arose around arousal arouse arpeggio arraign \
        arraignment arrange arrangement array arrears arrest arrival arrive arrogance arrogant arrogate arrow \
        arrowhead arrowroot arroyos arse arsehole arsenal arsenic arson arsonist art artefact arterial \
        arteriosclerosis artery artful artfulness arthritic arthritis arthropod artichoke article articulate \
        articulateness articulation artier artiest artifact artifice artificial artificiality artillery artisan \
        artist artiste artistic artistically artistry artless artlessness arts artsier artsiest artsy artwork arty \
        as asbestos ascend ascendancy ascendant ascensions ascent ascertain ascertainable ascetic asceticism ascot \
        ascribable ascribe ascription aseptic asexual ashamed ashcan ashed ashen ashes ashier ashiest ashing ashore \
        ashram ashtray ashy aside asinine asininity ask askance asks aslant asleep asocial asparagus aspartame \
        aspect aspens asperity aspersion asphalt asphyxia asphyxiate asphyxiation aspic aspirant aspirate aspiration \
        aspire aspirin asps ass assail assailable assailant assassin assassinate assassination assault assay \
        assemblage assemble assembly assemblyman assemblymen assemblywoman assemblywomen assent assert assertion \
        assertive assertiveness assessment assessor asset asseverate asshole assiduous assiduousness assign \
        assignable assignation assignment assimilate assimilation assist assistance assistant assize associate \
        association associative assonance assort assortment assuage assume assumption assurance assure aster \
        asterisk astern asteroid asthma asthmatic astigmatic astigmatism astir astonish astonishment astound \
        astrakhan astral astray astringency astringent astrologer astrological astrology astronaut astronautics \
        astronomer astronomic astronomical astronomy astrophysicist astrophysics astute astuteness astutest asunder \
        asylum asymmetric asymmetrical asymmetry asymptotic asymptotically asynchronous at atavism atavistic ate \
        atelier atheism atheist atheistic atherosclerosis athlete athletic athletically atlases atmosphere \
        atmospheric atmospherically atoll atom atomic atomiser atomizer atonal atonality atone atonement atop atria \
        atrium atrocious atrociousness atrocity atrophy attach attachment attack attain attainable attainment attar \
        attempt attend attendance attendant attention attentive attentiveness attenuate attenuation attest \
        attestation attic attire attitude attitudinise attitudinize attorney attract attraction attractive \
        attractiveness attributable attribute attribution attributive attrition attune atwitter atypical auburn \
        auction auctioneer audacious audaciousness audacity audibility audible audibly audience audio audiophile \
        audiovisual audit audition auditor auditorium auditory augers aught augment augmentation augur augury \
        auguster augustest auk aunt aural auras aureole auricle auspice auspicious auspiciousness austere austerest \
        austerity authentic authentically authenticate authentication authenticity author authored authoring \
        authorisation authorise authoritarian authoritarianism authoritative authoritativeness authority \
        authorization authorize authors authorship autism autistic auto autobiographical autobiography autocracy \
        autocrat autocratic autocratically autograph autoimmune automate automatic automatically automation \
        automaton automobile automotive autonomous autonomy autopilot autopsy autoworker autumnal autumns auxiliary \
        avail availability available avalanche avarice avaricious avast avatar avenge avenue aver average averse \
        aversion avert avian aviary aviation aviator aviatrices aviatrix avid avidity avionics avocado avocation \
        avoid avoidable avoidably avoidance avoirdupois avow avowal avuncular await awake awaken award aware \
        awareness awash away awe aweigh awesome awestruck awful awfullest awfulness awhile awkward awkwardest \
        awkwardness awl awning awoke awoken awry ax axe axial axiom axiomatic axiomatically axis axle axons \
        ayatollah aye azaleas azimuth azures baaed baaing baas babble babels babes babied babier babies babiest \
        baboon babushka baby babyhood babying babyish babysat babysit baccalaureate bacchanal bacchanalian bachelor \
        bacilli bacillus back backache backbit backbite backbitten backboard backbone backbreaking backdate backdrop \
        backed backers backfield backfire backgammon background backhand backhoe backing backlash backless backlog \
        backpack backpedal backrest backs backside backslapper backslash backslid backslide backspace backspin \
        backstabbing backstage backstairs backstop backstory backstretch backstroke backtrack backup backward \
        backwardness backwash backwater backwoods backyard bacteria bacterial bacteriological bacteriologist \
        bacteriology bacterium bad badder baddest badge badgered badgering badgers badinage badlands badly badminton \
        badmouth badness baffle bafflement bag bagatelle bagel baggage baggier baggiest bagginess baggy bagpipe \
        bailed bailiff bailing bailiwick bailout bails bait bake bakers bakery balalaika balance balcony bald \
        balderdash baldest baldness baled baleen baleful baling balked balkier balkiest balking balks balky ballad \
        balladeer ballast balled ballerina ballet ballistic balloon balloonist ballot ballpark ballplayer ballpoint \
        ballroom balls ballsier ballsiest ballsy ballyhoo balm balmier balmiest balminess balmy baloney balsa balsam \
        baluster balustrade bamboo bamboozle ban banal banality banana band bandage bandanna bandied bandier bandies \
        bandiest bandit banditry bandoleer bandstand bandwagon bandwidth bandying baneful bang banged banging bangle \
        bani banish banishment banisters banjo banjoist bank bankbook banked bankers banking banknote bankroll \
        bankrupt bankruptcy banned banners banns banquet bans banshee bantam bantamweight banter banyan baobab \
        baptise baptism baptismal baptistery baptists baptize bar barbacoa barbarian barbaric barbarism barbarity \
        barbarous barbecue barbed barbell barbered barbering barberry barbers barbershop barbing barbiturate barbs \
        bards bareback bared barefaced barefooted barehanded bareheaded barely bareness bares barest barf bargain \
        barged barges barging baring barista baritone barium barked barkers barking barmaid barn barnacle barnstorm \
        barnyard barometer barometric baroness baronet baronial barons baroque barrack barracuda barrage barred \
        barrel barrener barrenest barrenness barrens barrettes barricade barriers barring barrio barrister barroom \
        bars bartender bartered bartering barters basal basalt base baseball baseboard baseless baseline baseman \
        basemen basement baseness basest bashed bashes bashful bashfulness bashing basic basically basics basilica \
        basin basis bask basket basketball basses bassinet bassist bassoon bassoonist bassos bastard bastardise \
        bastardize baste basted basting bastion bat batch bath bathe bathed bather bathhouse bathing bathmat bathos \
        bathrobe bathroom baths bathtub batik baton batsman batsmen battalion battened battening battens battery \
        battier battiest battled battlefield battleground battlement battleship battling bauble baud baulk bauxite \
        bawdier bawdiest bawdily bawdiness bawdy bawl bay bayberry bayed baying bayonet bayou bazaar bazillion \
        bazooka be beachcomber beached beaches beachhead beaching beacon bead beadier beadiest beady beagles beak \
        beamed beaming beanbag beaned beaning beans bear bearable bearded bearding beards bearer bearing bearish \
        bears bearskin beast beastlier beastliest beastliness beat beaten beater beatific beatification beatify \
        beating beatitude beatnik beats beaus beauteous beautician beautification beautifier beautiful beautify \
        beauty beavered beavering bebop becalm became because beckon becks become bed bedazzle bedbug bedclothes \
        bedeck bedevil bedevilment bedfellow bedlam bedpan bedraggle bedridden bedrock bedroll bedroom bedside \
        bedsore bedspread bedstead bedtime beeches beechnut beef beefburger beefier beefiest beefsteak beefy beehive \
        beekeeper beekeeping beeline been beep bees beeswax beet beetle beeves befall befallen befell befit befog \
        before beforehand befoul befriend befuddle beg began begat beget beggar begin beginner beginning begins \
        begone begonia begot begotten begrudge beguile begun behalf behalves behave behavior behavioral behaviour \
        behavioural behead beheld behemoth behest behind behold beholden behoove behove beige belabor belabour \
        belated belay belch beleaguer belfry belie belief believable believe belittle belladonna bellboy belled \
        bellhop bellicose bellicosity belligerence belligerency belligerent belling bellow bells bellwether belly \
        bellyache bellybutton bellyful belong beloved below belt belted belting belts beltway belying bemoan bemuse \
        bench benched benches benching benchmark bend beneath benediction benefaction benefactor benefactress \
        benefice beneficence beneficent beneficial beneficiary benefit benevolence benevolent benighted benign \
        benumb benzene bequeath bequest berate bereave bereavement bereft beret beriberi berm berried berries \
        berrying berserk berth beryllium beryls beseech beset beside besiege besmirch besom besot besought bespeak \
        bespoke bespoken bested bestial bestiality bestiary besting bestir bestow bestowal bestridden bestride \
        bestrode bests bestseller bet beta betake betaken betas betcha bethink bethought betide betoken betook \
        betray betrayal betroth betrothal betterment bettor between betwixt bevel beverages bevy bewail beware \
        bewilder bewilderment bewitch beyond biannual biased biases biasing biathlon bib bible bibles biblical \
        bibliographer bibliographic bibliographical bibliography bibliophile bibulous bicameral bicentennial bicep \
        bicker bicuspid bicycle bicyclist bid bidden biddy bide bidet bidirectional biennial biers bifocal bifurcate \
        bifurcation big bigamist bigamous bigamy bigger biggest biggie bighearted bighorn bight bigmouth bigness \
        bigoted bigotry bigots bigwig bike bikini bilateral bile bilges bilingual bilious bilk billboard billed \
        billet billfold billiards billies billing billion billionaire billionth billow billowy bills bimbo bimonthly \
        bin binary binders bindery binge bingo binnacle binocular binomial biochemical biochemist biochemistry \
        biodegradable biodiversity biofeedback biographer biographical biography biological biologist biology \
        biomedical bionic biophysicist biophysics biopsy biorhythm biosphere biotechnology bipartisan bipartite \
        biped bipedal biplane bipolar biracial birched birches birching birdbath birdbrained birdcage birded \
        birdhouse birdied birdieing birdies birding birds birdseed birdwatcher biretta birth birthday birthmark \
        birthplace birthrate birthright birthstone biscuit bisect bisection bisector bisexual bisexuality bishopric \
        bishops bismuth bison bisque bistro bit bitch bitchier bitchiest bitchy bitcoin bite bites bitmap bitter \
        bitterer bitterest bitterly bittern bitterness bitters bittersweet bitumen bituminous bivalve bivouac \
        bivouacked bivouacking biweekly bizarre blab blabbermouth blackball blackberry blackbird blackboard \
        blackcurrant blacked blacken blackest blackguard blackhead blacking blackish blackjack blacklist blackmail \
        blackness blackout blacks blacksmith blackthorn blacktop bladder blah blame blameless blameworthy blanched \
        blanches blanching blancmange blander blandest blandishment blandly blandness blanked blanker blankest \
        blanket blanking blankly blankness blare blarney blaspheme blasphemous blasphemy blast blastoff blatant \
        blazed blazers blazes blazing blazon bleach bleak bleakest bleakness blearier bleariest blearily bleary \
        bleat bled bleed bleep blemish blench blend bless blessedness blessings blew blight blimp blind blinded \
        blinder blindest blindfold blinding blindly blindness blinds blindside bling blink blintz blintze blip \
        blissful blissfulness blister blithe blithest blitz blizzards bloat blob bloc block blockade blockage \
        blockbuster blockchain blocked blockhead blockhouse blocking blocks blog blond blonde blondest blondness \
        blood bloodbath bloodcurdling blooded bloodhound bloodier bloodiest blooding bloodless bloodmobile bloods \
        bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirstier bloodthirstiest bloodthirstiness \
        bloodthirsty bloody bloomed bloomers blooming blooms blooper blossomed blossoming blossoms blotch blotchier \
        blotchiest blotchy blots blotted blotter blotting blouse blow blower blowgun blowing blown blowout blows \
        blowsier blowsiest blowsy blowtorch blowup blowzier blowziest blowzy blubber bludgeon blue bluebell \
        blueberry bluebird bluebottle blued bluefish bluegrass bluejacket bluenose blueprint bluer blues bluest \
        bluestocking bluff bluffest bluing bluish blunder blunderbuss blunted blunter bluntest blunting bluntly \
        bluntness blunts blur blurb blurrier blurriest blurry blurt blush bluster blustery boa board boarded boarder \
        boarding boardinghouse boardroom boards boardwalk boast boastful boastfulness boat boatmen boatswain bobbed \
        bobbies bobbin bobbing bobble bobcat bobolink bobs bobsled bobtail bobwhite boded bodega bodes bodice bodies \
        boding bodkins body bodybuilding bodyguard bodywork bog bogeyed bogeying bogeyman bogeymen bogeys boggier \
        boggiest boggle boggy bogie bohemian boil boilerplate boisterous boisterousness bola bold bolder boldest \
        boldface boldly boldness bole bolero bolls bolstered bolstering bolsters bolted bolting bolts bomb bombarded \
        bombardiers bombarding bombardment bombards bombast bombastic bombshell bonanza bonbon bondage bonded \
        bonding bondsman bondsmen bone boned bonehead boneless boners bones bonfire bonged bonging bongo bongs \
        bonier boniest boning bonito bonkers bonnets bonnier bonniest bonsai bonus bony boo boob booby boodle boogie \
        book bookcase booked bookend bookie booking bookish bookkeeper bookkeeping booklet bookmaker bookmaking \
        bookmark bookmobile books bookseller bookshelf bookshelves bookshop bookstore bookworm boom boomerang \
        boondocks boondoggle boons boorish boost boot bootblack bootee booths bootleg bootless boots bootstrap booty \
        boozed boozers boozes boozier booziest boozing boozy bop borax bordello border bordered bordering borderland \
        borderline bored boredom borers bores boring boringly born boron borough borrow borscht bosh bosom boss \
        bossed bosses bossier bossiest bossily bossiness bossing bossy botanical botanist botany botch both \
        bothersome botnet bottle bottleneck bottom bottomed bottoming bottomless botulism boudoir bouffant bough \
        bought bouillabaisse bouillons boulder boulevard bounce bouncier bounciest bouncy bound boundary bounden \
        boundless bounteous bountiful bounty bouquet bourbon bourgeoisie bout boutique bovine bow bowdlerise \
        bowdlerize bowed bowel bowing bowl bowlegged bowlers bowmen bows bowsprit bowstring box boxcar boxed boxer \
        boxes boxing boxwood boy boycott boyfriend boyhood boyish boyishness boysenberry bozos braced bracelet \
        braces bracing bracket brackish bract brads brag braggart braid braille brainchild brainchildren brained \
        brainier brainiest braining brainless brains brainstorm brainteaser brainwash brainy braise braked brakeman \
        brakemen brakes braking brambles bran branched branches branching brand branded brandied brandies branding \
        brandish brandying bras brash brashest brashness brasses brassier brassiere brassiest brassy brat brattier \
        brattiest bratty bravado brave bravery bravest bravos bravura brawl brawnier brawniest brawniness brawny \
        brayed braying brays brazen brazenness braziers breach bread breadbasket breadfruit breadth breadwinner \
        break breakable breakage breakdown breakfast breakneck breakpoints breakthrough breakup breakwater breast \
        breastbone breastplate breaststroke breastwork breath breathable breathe breathier breathiest breathless \
        breathlessness breathtaking breathy bred breech breeder breeds breezed breezes breezier breeziest breezily \
        breeziness breezing breezy brethren breviary brevity brewed brewers brewery brewing brews briar bribe \
        bribery brick brickbat bricked bricking bricklayer bricklaying bricks bridal bride bridegroom bridesmaid \
        bridge bridged bridgehead bridgework bridging bridle brief briefcase briefest briefness briers brig brigade \
        brigand brigandage brigantine brighten brighter brightest brightly brightness brilliance brilliancy \
        brilliant brimful brimmed brimming brims brimstone brindled brine bring brinier briniest brinkmanship brinks \
        briny briquette brisk briskest brisket briskness bristle bristlier bristliest bristly britches brittle \
        brittleness brittlest broached broaches broaching broad broadband broadcast broadcloth broaden broadest \
        broadloom broadness broadside broadsword brocade broccoli brochure brogans brogue broil broke broken \
        brokenhearted brokerage bromide bromine bronchi bronchial bronchitis bronchus bronco brontosaur brontosaurus \
        bronze brooch brood brooked brooms broomstick broth brothel brotherhood brotherliness brothers brought \
        brouhaha brow browbeat browbeaten browned brownest brownie brownish brownout browns brownstone browse brr \
        bruins bruise brunch brunets brunettes brush brushed brushes brushing brushwood brusque brusqueness \
        brusquest brutal brutalise brutality brutalize brute brutish bubble bubblier bubbliest bubbly buccaneer \
        buckboard bucked bucket bucketful buckeye bucking buckled bucklers buckling buckram bucks bucksaw buckshot \
        buckskin buckteeth bucktooth buckwheat buckyball bucolic budded buddies budding budged budgerigar budges \
        budget budgetary budgie budging buds buffalo buffed buffer buffet buffing buffoon buffoonery buffs bug \
        bugaboo bugbear buggier buggiest buggy bugle build buildup built builtin bulb bulbous bulge bulgier bulgiest \
        bulgy bulimia bulimic bulk bulkhead bulkier bulkiest bulkiness bulky bulldog bulldoze bulled bullet bulletin \
        bulletproof bullfight bullfinch bullfrog bullheaded bullhorn bulling bullish bullocks bullpen bullring bulls \
        bullshit bully bulrush bulwark bum bumble bumblebee bummest bumped bumper bumpier bumpiest bumping bumpkin \
        bumps bumptious bumpy bun bunch bunched bunches bunching bundle bung bungalow bunghole bungle bunion bunked \
        bunkers bunkhouse bunking bunks bunkum bunnies bunt buntings buoy buoyancy buoyant bur burble burdened \
        burdening burdens burdensome burdock bureau bureaucracy bureaucrat bureaucratic bureaucratically burgeon \
        burgers burghers burglar burglarise burglarize burglary burgle burgs burial buried buries burka burlap \
        burlesque burlier burliest burliness burn burners burnish burnoose burnout burnt burp burqa burred burring \
        burrito burro burrowed burrowing burrs bursar bursitis burst burying bus busbies busboy bused buses bushed \
        bushel bushes bushier bushiest bushiness bushing bushmen bushwhack bushy busier busiest busily business \
        businesslike businessman businessmen businesswoman businesswomen busing bussed busses bussing bust busters \
        bustle busy busybody busyness busywork but butane butchered butchering butchers butchery butches butlers \
        butt butted butter buttercup butterfat butterfingers butterfly butterier butteriest buttermilk butternut \
        butterscotch buttery buttes butting buttock button buttoned buttonhole buttoning buttons buttress buxom buy \
        buyout buzz buzzards buzzkill buzzword by bye byes bygone bylaw byline bypass byplay byproduct bystander \
        byte byway byword cab cabal cabaret cabbage cabby cabin cabinet cabinetmaker cable cablecast cabled \
        cablegram cables cabling caboodle caboose cacao cache cachet cackle cacophonous cacophony cacti cactus cad \
        cadaver cadaverous caddied caddies caddish caddying cadences cadenza cadets cadge cadmium cadre caducei \
        caduceus caesium caesura cafeteria caffeinated caffeine caftan caged cages cagey cagier cagiest cagily \
        caginess caging cahoot caisson cajole cajolery cake calabash calamine calamitous calamity calcify calcine \
        calcite calcium calculable calculate calculation calculator calculi calculus calendar calf calfskin caliber \
        calibrate calibration calibrator calibre calico caliper caliph caliphate calisthenic calk call callable \
        called caller calligrapher calligraphy calling calliope callisthenic callous callousness callow callowest \
        calls callus calm calmest calmness caloric calorie calorific calumniate calumny calve calypso calyx \
        camaraderie camber cambium cambric camcorder came camel camellias cameo camera cameraman cameramen \
        camerawoman camerawomen camisole camouflage camp campaign campanile camped campers campfire campground \
        camphor campier campiest camping campsite campus campy cams camshaft can canal canard canary canasta cancan \
        canceled canceling cancellation cancelled cancelling cancels cancer cancerous candelabra candelabrum candid \
        candidacy candidate candidness candied candies candle candlelight candlestick candor candour candying canes \
        canine canister canker cankerous cannabis cannery cannibal cannibalise cannibalism cannibalistic cannibalize \
        cannier canniest cannily canniness cannonade cannonball cannoned cannoning cannons cannot canoe canoeist \
        canonical canonisation canonise canonization canonize canons canopy cant cantaloupe cantankerous \
        cantankerousness cantata canted canteen cantered cantering canters canticle cantilever canting cantons \
        cantors cantos cants canvas canvasback canyons cap capability capable capably capacious capaciousness \
        capacitance capacitor capacity caparison cape caped caper capes capillary capital capitalisation capitalise \
        capitalism capitalist capitalistic capitalization capitalize capitol capitulate capitulation caplet capon \
        capped capping cappuccino caprices capricious capriciousness caps capsize capstan capsule captain captaincy \
        captained captaining captains caption captious captivate captivation captive captivity captor capture car \
        carafe caramel carapace carat caravan caraways carbide carbine carbohydrate carbon carbonate carbonation \
        carboy carbs carbuncle carburetor carburettor carcass carcinogen carcinogenic carcinoma card cardboard \
        carded cardiac cardigan cardinals carding cardio cardiogram cardiologist cardiology cardiopulmonary \
        cardiovascular cards cardsharp care careen carefree careful carefullest carefulness caregiver careless \
        carelessness cares caress caret caretaker careworn carfare cargo cargoes caribou caricature caricaturist \
        caries carillon carjack carmines carnage carnal carnation carnelian carnival carnivore carnivorous caroled \
        caroler caroling carolled caroller carolling carols carom carotid carousal carouse carousel carp carpal \
        carpel carpentered carpentering carpenters carpentry carpet carpetbag carpi carport carpus carrel carriage \
        carriageway carried carriers carries carrot carry carryall carrying carryout carsick carsickness cart cartel \
        cartilage cartilaginous cartographer cartography cartons cartoon cartoonist cartridge cartwheel carve \
        carvers caryatid cascade case cased casein caseload casement cases casework cashback cashed cashes cashew \
        cashier cashing cashmere casing casino cask casket cassava casserole cassettes cassia cassock cast castanet \
        castaway caste casters castigate castigation castigator castled castles castling castoff castors castrate \
        castration casual casualness casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque \
        catalepsy cataleptic catalog catalogue catalpa catalyse catalysis catalyst catalytic catalyze catamaran \
        catapult cataract catarrh catastrophe catastrophic catastrophically catatonic catbird catboat catcall catch \
        catchall catchier catchiest catchment catchphrase catchword catchy catechise catechism catechize categorical \
        categorisation categorise categorization categorize category catered caterer catering caterpillar caters \
        caterwaul catfish catgut catharses catharsis cathartic cathedral catheter cathode catholic catholicity \
        cation catkin catnap catnip cattail cattier cattiest cattily cattiness cattle cattleman cattlemen catty \
        catwalk caucus caudal caught cauldron cauliflower caulk causal causality causation causative cause causeless \
        causeway caustic caustically cauterise cauterize caution cautionary cautious cautiousness cavalcade \
        cavaliers cavalry cavalryman cavalrymen caveat caved caveman cavemen cavern cavernous caviar cavil caving \
        cavity cavort caw cayenne cease ceasefire ceaseless cedar cede cedilla ceiling celebrant celebrate \
        celebration celebratory celebrity celerity celery celestas celestial celibacy celibate cell cellar cellist \
        cello cellophane cellular cellulite celluloid cellulose cement cemetery cenotaph censer censor censorious \
        censorship censure census cent centaur centenarian centenary centennial center centered centerfold centering \
        centerpiece centers centigrade centigram centiliter centilitre centime centimeter centimetre centipede \
        central centralisation centralise centralization centralize centre centrefold centrepiece centrifugal \
        centrifuge centripetal centrist centurion century cephalic ceramic cereal cerebellum cerebra cerebral \
        cerebrum ceremonial ceremonious ceremony cerise certain certainty certifiable certificate certification \
        certify certitude cerulean cervical cervices cervix cesarean cesium cessation cession cesspool cetacean \
        chafe chaff chaffinch chagrin chain chainsaw chair chairlift chairman chairmanship chairmen chairperson \
        chairwoman chairwomen chaise chalet chalice chalkboard chalked chalkier chalkiest chalking chalks chalky \
        challenge chamber chamberlains chambermaid chambray chameleon chamois chamomile champagnes champed champing \
        champion championed championing champions championship champs chanced chancel chancellery chancellors \
        chancery chances chancier chanciest chancing chandelier chandlers change changeable changeling changeover \
        channel channeled channeling channelled channelling channels chant chantey chanticleer chaos chaotic \
        chaotically chap chaparral chapels chaperon chaperone chaplain chaplaincy chaplet chapter character \
        characterisation characterise characteristic characteristically characterization characterize charade \
        charbroil charcoal charge chargeable charier chariest charily chariot charioteer charisma charismatic \
        charitable charitably charities charlatan charm charred charring chars chart chartreuse charwoman charwomen \
        chary chased chaser chases chasing chasm chassis chaste chasten chastest chastise chastisement chasuble chat \
        chateaus chattel chatterbox chattier chattiest chattily chattiness chatty chauffeur chauvinism chauvinist \
        chauvinistic cheap cheapen cheapest cheapness cheapskate cheat check checkbook checked checker checkerboard \
        checking checklist checkmate checkout checkpoint checkroom checks checkup cheddar cheekbone cheeked cheekier \
        cheekiest cheekily cheekiness cheeking cheeky cheep cheer cheerful cheerfullest cheerfulness cheerier \
        cheeriest cheerily cheeriness cheerleader cheerless cheerlessness cheery cheese cheeseburger cheesecake \
        cheesecloth cheesier cheesiest cheesy cheetah chef chemical chemise chemist chemistry chemotherapy chenille \
        cheque chequebook chequerboard cherished cherishes cherishing cheroot cherries cherub cherubic cherubim \
        chervil chessboard chessman chessmen chest chestnuts chevron chewed chewer chewier chewiest chewing chews \
        chewy chiaroscuro chic chicanery chicest chichi chickadee chicken chickenpox chickpea chicks chickweed \
        chicle chicory chide chief chiefest chieftain chiffon chigger chignon chilblain child childbearing \
        childbirth childcare childhood childish childishness childless childlessness childlike childproof children \
        chili chilled chiller chillest chilli chilliest chilliness chilling chills chilly chime chimera chimerical \
        chimney chimp chimpanzee chinchilla chink chinned chinning chino chins chinstrap chintz chintzier chintziest \
        chintzy chip chipmunk chipped chipper chipping chips chiropodist chiropody chiropractic chiropractor chirp \
        chirrup chisel chit chitchat chitin chitterlings chivalrous chivalry chive chloride chlorinate chlorination \
        chlorine chlorofluorocarbon chloroform chlorophyll chock chocolate choice choicer choices choicest choir \
        choke choler cholera choleric cholesterol chomp choose choosier choosiest choosy chop choppier choppiest \
        choppily choppiness choppy chopstick choral chorale chord chore choreograph choreographic choreography \
        chorister chortle chorus chose chosen chowder chowed chowing chows christened christening christens \
        christmas chromatic chrome chromium chromosome chronic chronically chronicle chronological chronology \
        chronometer chrysalis chrysanthemum chubbier chubbiest chubbiness chubby chucked chuckhole chucking chuckle \
        chucks chug chum chummier chummiest chumminess chummy chump chunk chunkier chunkiest chunkiness chunky \
        churches churchgoer churchman churchmen churchyard churl churlish churlishness churn chutes chutney chutzpah \
        chyron ciabatta cicada cicatrices cicatrix cider cigar cigarette cigarillo cilantro cilia cilium cinch \
        cinchona cincture cinder cinema cinematic cinematographer cinematography cinnabar cipher circa circadian \
        circle circlet circuit circuitous circuitry circular circularise circularity circularize circulate \
        circulation circulatory circumcise circumcision circumference circumflex circumlocution circumnavigate \
        circumnavigation circumscribe circumscription circumspect circumspection circumstance circumstantial \
        circumvent circumvention circus cirrhosis cirrus cisgender cistern citadel citation cite citizen citizenry \
        citizens citizenship citric citron citronella citrus city civet civic civil civilian civilisation civilise \
        civility civilization civilize civvies clacked clacking clacks clad claim claimant clairvoyance clairvoyant \
        clam clambake clamber clammier clammiest clamminess clammy clamor clamorous clamour clamp clampdown clan \
        clandestine clang clangor clangour clank clannish clap clapboard clappers claptrap claret clarification \
        clarify clarinet clarinetist clarinettist clarion clarity clash clasp class classed classes classic \
        classical classicism classicist classier classiest classifiable classification classify classiness classing \
        classless classmate classroom classy clatter clause claustrophobia claustrophobic clavichord clavicle claw \
        clayey clayier clayiest clean cleanest cleanlier cleanliest cleanliness cleanness cleanse cleanup clear \
        clearance cleared clearer clearest clearing clearinghouse clearly clearness clears cleat cleavage cleaved \
        cleavers cleaving clef cleft clematis clemency clench clerestory clergy clergyman clergymen clergywoman \
        clergywomen cleric clerical clerked clerking clerks clever cleverer cleverest cleverly cleverness clew click \
        clickable clickbait clicked clicking clicks client clients cliffhanger cliffs climactic climate climatic \
        climax climb clime clinch cling clingier clingiest clingy clinic clinical clinician clink clip clipboard \
        clique cliquish clit clitoral clitoris cloak cloakroom clobber cloche clock clockwise clockwork clod \
        clodhopper clog cloister clomp clone clop close closed closefisted closely closemouthed closeness closeout \
        closer closes closest closet closing closure clot cloth clothe clothesline clothespin clothiers cloture \
        cloud cloudburst clouded cloudier cloudiest cloudiness clouding cloudless clouds cloudy clout clove cloven \
        cloverleaf cloverleaves clovers clown clownish clownishness cloy club clubfeet clubfoot clubhouse clucked \
        clucking clucks clue clueless clump clumsier clumsiest clumsily clumsiness clumsy clung clunk clunkier \
        clunkiest clunky cluster clutch cluttered cluttering clutters coach coachmen coagulant coagulate coagulation \
        coal coalesce coalescence coalition coarse coarsen coarseness coarsest coast coastal coastline coat coauthor \
        coax cob cobalt cobbled cobbler cobbles cobblestone cobbling cobra cobweb cocaine coccis coccus coccyges \
        coccyx cochlea cochleae cock cockade cockamamie cockatoo cocked cockerel cockeyed cockfight cockier cockiest \
        cockily cockiness cocking cockle cockleshell cockney cockpit cockroach cocks cockscomb cocksucker cocksure \
        cocktail cocky cocoa coconut cocoon cod coda coddle code codeine codependency codependent codex codfish \
        codger codices codicil codification codify coed coeducation coeducational coefficient coequal coerce \
        coercion coercive coeval coexist coexistence coffee coffeecake coffeehouse coffeepot coffees coffer coffined \
        coffining coffins cog cogency cogent cogitate cogitation cognac cognate cognisance cognisant cognition \
        cognitive cognizance cognizant cognomen cogwheel cohabit cohabitation cohere coherence coherent cohesion \
        cohesive cohesiveness cohort coif coiffure coiled coiling coils coin coinage coincide coincidence coincident \
        coincidental coital coitus coked cokes coking cola colander cold coldest coldness coleslaw colicky coliseum \
        colitis collaborate collaboration collaborative collaborator collage collapse collapsible collarbone \
        collared collaring collars collate collateral collation colleague collect collectable collectible collection \
        collective collectivise collectivism collectivist collectivize collector colleens college collegian \
        collegiate collide colliers colliery collies collision collocate collocation colloid colloquial \
        colloquialism colloquium colloquy collude collusion collusive cologne colonel colonels colones colonial \
        colonialism colonialist colonisation colonise colonist colonization colonize colonnade colonoscopy colons \
        colony color colorado coloration coloratura colorblind colorfast colorful colorless colossal colossi \
        colossus colour colouration colourblind colourfast colourful colourless cols coltish colts columbia \
        columbine column columnist coma comatose comb combat combatant combative combination combine combo \
        combustibility combustible combustion come comeback comedian comedic comedienne comedown comedy comelier \
        comeliest comeliness comer comers comes comestible comet comeuppance comfier comfiest comfortable \
        comfortably comforted comforter comforting comforts comfy comic comical comity comma command commandant \
        commandeer commander commanders commandment commando commemorate commemoration commemorative commence \
        commencement commend commendable commendably commendation commensurable commensurate comment commentary \
        commentate commentator commented commenting comments commerce commercial commercialisation commercialise \
        commercialism commercialization commercialize commingle commiserate commiseration commissar commissariat \
        commissary commission commit commitment committal committee commode commodious commodity commodores common \
        commonest commonplace commonwealth commotion communal commune communicable communicant communicate \
        communication communicative communicator communion communique communism communist communistic community \
        commutation commutative commute compact compactest compaction compactness compactor companion companionable \
        companionship companionway company comparability comparable comparably comparative compare comparison \
        compartment compartmentalise compartmentalize compass compassion compassionate compatibility compatible \
        compatibly compatriot compel compendium compensate compensation compensatory compete competence competency \
        competent competition competitive competitiveness competitor compilation compile complacence complacency \
        complacent complain complainant complaint complaisance complaisant complected complement complementary \
        complete completeness completest completion complex complexion complexity compliance compliant complicate \
        complication complicity compliment complimentary comply component comport comportment compose composite \
        composition compositor compost composure compote compound comprehend comprehensibility comprehensible \
        comprehension comprehensive comprehensiveness compress compression compressor comprise compromise \
        comptroller compulsion compulsive compulsiveness compulsorily compulsory compunction computation \
        computational compute computerisation computerise computerization computerize comrade comradeship con \
        concatenate concatenation concave concavity conceal concealment concede conceit conceivable conceivably \
        conceive concentrate concentration concentric concentrically concept conceptions conceptual \
        conceptualisation conceptualise conceptualization conceptualize concern concert concertina concertmaster \
        concerto concession concessionaire conch concierge conciliate conciliation conciliator conciliatory concise \
        conciseness concisest conclave conclude conclusion conclusive concoct concoction concomitant concord \
        concordance concordant concourse concrete concubine concur concurrence concurrency concurrent concussion \
        condemn condemnation condemnatory condensation condense condescend condescension condiment condition \
        conditional condo condole condolence condom condominium condone conduce conducive conduct conduction \
        conductive conductivity conductor conduit cones confab confection confectionery confederacy confederate \
        confederation conference conferment conferred conferrer conferring confers confess confession confessional \
        confessor confetti confidant confidante confide confidence confident confidential confidentiality \
        configurable configuration configure confine confinement confirm confirmation confirmatory confiscate \
        confiscation conflagration conflict confluence confluent conform conformance conformation conformist \
        conformity confound confront confrontation confrontational confuse confusion confute conga congeal congenial \
        congeniality congenital congest congestion congestive conglomerate conglomeration congratulate \
        congratulation congratulatory congregate congregation congregational congress congressional congressman \
        congressmen congresswoman congresswomen congruence congruent congruity congruous conic conical conifer \
        coniferous conjectural conjecture conjoin conjoint conjugal conjugate conjugation conjunction conjunctive \
        conjunctivitis conjuncture conjure conk connect connection connective connectivity connector connivance \
        connive connoisseur connotation connotative connote connubial conquer conqueror conquest conquistador \
        consanguinity conscience conscientious conscientiousness conscious consciousness conscript conscription \
        consecrate consecration consecutive consensual consensus consent consequence consequent consequential \
        conservation conservationist conservatism conservative conservator conservatory conserve consider \
        considerable considerably considerate consideration consign consignment consist consistency consistent \
        consolation console consolidate consolidation consonance consonant consort consortia consortium conspicuous \
        conspiracy conspirator conspiratorial conspire constables constabulary constancy constant constantly \
        constants constellation consternation constipate constipation constituency constituent constitute \
        constitution constitutional constitutionality constrain constraint constrict constriction constrictive \
        constrictor construct construction constructive constructor construe consul consular consulate consult \
        consultancy consultant consultation consultative consumable consume consumerism consummate consummation \
        consumption consumptive contact contactable contagion contagious contain containment contaminant contaminate \
        contamination contemplate contemplation contemplative contemporaneous contemporary contempt contemptible \
        contemptibly contemptuous contend content contentedness contention contentious contentment contest \
        contestant context contextual contiguity contiguous continence continent continental contingency contingent \
        continua continual continuance continuation continue continuity continuous continuum contort contortion \
        contortionist contour contraband contraception contraceptive contract contractile contraction contractors \
        contractual contradict contradiction contradictory contradistinction contrail contralto contraption \
        contrapuntal contrarily contrariness contrariwise contrary contrast contravene contravention contretemps \
        contribute contribution contributor contributory contrite contrition contrivance contrive control \
        controllable controversial controversy controvert contumacious contumely contuse contusion conundrum \
        conurbation convalesce convalescence convalescent convection convene convenience convenient convent \
        convention conventional conventionality converge convergence convergent conversant conversation \
        conversational conversationalist conversed conversely converses conversing conversion convert convertible \
        convex convexity conveyance conveyed conveying conveyor conveys convict conviction convince convivial \
        conviviality convocation convoke convoluted convolution convoy convulse convulsion convulsive coo cookbook \
        cooked cooker cookery cookie cooking cookout cool coolant cooled cooler coolest coolie cooling coolly \
        coolness cooped cooperate cooperation cooperative coopered coopering coopers cooping coops coordinate \
        coordination coordinator coot cootie coped copier copilot coping copious copped copper copperhead coppers \
        coppery copping copra cops copse copter copula copulate copulation copy copycat copyright copywriter \
        coquette coquettish corals corded cordial cordiality cording cordite cordless cordoned cordoning cordons \
        cords corduroy core cored cores corespondent coriander coring corked corking corks corkscrew corm cormorant \
        cornball cornbread corncob cornea corneal corned corner cornered cornering corners cornerstone cornets \
        cornflakes cornflower cornice cornier corniest cornmeal cornrow cornstalk cornstarch cornucopia corny \
        corolla corollary coronary coronas coronation coronavirus coroner coronet corpora corporal corporate \
        corporation corporeal corps corpse corpulence corpulent corpuscle corralled corralling corrals correct \
        correctable correctest correction correctional corrective correctness corrector correlate correlation \
        correlative correspond correspondence correspondent corridor corroborate corroboration corroborative corrode \
        corrosion corrosive corrugate corrugation corrupt corruptest corruptible corruption corruptness corsage \
        corsair corset cortex cortical cortices cortisone coruscate cosier cosiest cosign cosignatory cosily cosine \
        cosiness cosmetic cosmetically cosmetologist cosmetology cosmic cosmically cosmogony cosmological \
        cosmologist cosmology cosmonaut cosmopolitan cosmos cosplay cosponsor cost costar costed costing costlier \
        costliest costliness costly costs costume cosy cot coterie cotes cotillion cottage cotters cottoned \
        cottoning cottonmouth cottons cottonseed cottontail cottonwood cotyledon couched couches couching cougar \
        cough could council councillor councilman councilmen councilor councils councilwoman councilwomen counsel \
        counsellor counselor count countable countably countdown countenance counteract counteraction counterattack \
        counterbalance counterclaim counterclockwise counterculture counterespionage counterexample counterfeit \
        counterintelligence countermand counteroffer counterpane counterpart counterpoint counterproductive \
        counterrevolution counterrevolutionary countersign countersink countersunk countertenor counterweight \
        countesses countless countrified country countrymen countryside countrywoman countrywomen county coup coupe \
        couple couplet coupon courage courageous courier course court courted courteous courteousness courtesan \
        courtesy courthouse courtiers courting courtlier courtliest courtliness courtly courtroom courts courtship \
        courtyard cousin cove coven covenant cover coverage coverall covered covering coverlet covers covertly \
        coverts covet covetous covetousness coveys cow cowardice cowardliness cowardly cowards cowbird cowboy \
        cowgirl cowhand cowhide cowl cowlick cowlings coworker cowpoke cowpox cowpuncher cowslip coxcomb coxswain \
        coyest coyly coyness coyote cozen cozier coziest cozily coziness cozy crab crabbier crabbiest crabbily \
        crabbiness crabby crack crackdown crackerjack crackle crackpot crackup cradle crafted craftier craftiest \
        craftily craftiness crafting craftsman craftsmanship craftsmen crafty crag craggier craggiest craggy crammed \
        cramming cramp crams cranberry craned cranes cranial craning cranium crankcase cranked crankier crankiest \
        crankiness cranking cranks crankshaft cranky cranny crap crape crappier crappiest crappy crash crasser \
        crassest crassly crassness crate cravat crave cravenly crawl crawlspace craws crayfish crayon craze crazier \
        craziest crazily craziness crazy creak creakier creakiest creaky cream creamers creamery creamier creamiest \
        creaminess creamy crease create creation creationism creative creativeness creativity creator creature \
        credence credential credenza credibility credible credibly credit creditable creditably creditor credo \
        credulity credulous creeds creek creeks creels creep creepier creepiest creepily creepiness creepy cremate \
        cremation crematoria crematorium crematory creole creosote crepe crept crescendo crescent crest crestfallen \
        cretin cretinous crevasse crevice crew crewed crewing crewman crewmen crib cribbage cricked cricket cricking \
        cricks crier crime criminal criminologist criminology crimp crimson cringe crinkle crinklier crinkliest \
        crinkly crinoline cripple crises crisis crisped crisper crispest crispier crispiest crisping crisply \
        crispness crisps crispy crisscross criteria criterion critic critical criticise criticism criticize critique \
        critter croak crocheted crocheting crochets crock crockery crocodile crocus croissant crones crony crooked \
        crookedest crookedness crooking croon crop croppers croquet croquette crosiers crossbar crossbeam crossbones \
        crossbow crossbred crossbreed crosscheck crossed crosser crosses crossest crossfire crossing crossly \
        crossness crossover crosspiece crossroad crosstown crosswalk crosswise crossword crotch crotchet crotchety \
        crouched crouches crouching croup croupier croupiest croupy crowbar crowd crowdfund crowed crowing crown \
        crowned crowning crowns crows croziers crucial crucible crucifix crucifixion cruciform crucify crud cruddier \
        cruddiest cruddy crude crudeness crudest crudity cruel cruelest cruellest cruelty cruet cruise cruised \
        cruiser cruises cruising cruller crumbed crumbier crumbiest crumbing crumbled crumbles crumblier crumbliest \
        crumbling crumbly crumbs crumby crummier crummiest crummy crumpet crumple crunch crunchier crunchiest \
        crunchy crusade crush crust crustacean crustier crustiest crusty crutch crux cry crybaby cryogenics crypt \
        cryptic cryptically cryptocurrency cryptogram cryptographer cryptography crystalline crystallisation \
        crystallise crystallization crystallize crystallographic crystallography crystals cs cub cubbyhole cube \
        cubic cubical cubicle cubism cubist cubit cuckold cuckoo cucumber cud cuddle cuddlier cuddliest cuddly \
        cudgel cued cues cuffed cuffing cuffs cuing cuisine culinary culled culling culls culminate culmination \
        culotte culpability culpable culprit cult cultivate cultivation cultivator cultural culture culvert \
        cumbersome cumin cummerbund cums cumulative cumuli cumulus cuneiform cunnilingus cunning cunningest cunt cup \
        cupboard cupcake cupful cupid cupidity cupola cur curable curacy curate curative curator curb curdle curds \
        cure curfew curie curio curiosity curious curled curler curlew curlicue curlier curliest curliness curling \
        curls curmudgeon currant currency current currently currents curricula curriculum curried curries currycomb \
        currying curse cursive cursor cursorily cursory curtail curtailment curtained curtaining curtains curter \
        curtest curtly curtness curtsy curvaceous curvature curve curvier curviest curvy cushier cushiest cushion \
        cushy cusp cuspid cuss custards custodial custodian custody custom customarily customary customisation \
        customise customization customize cut cutback cute cuteness cutesier cutesiest cutest cutesy cuticle cutlass \
        cutlery cutlet cutoff cutout cutters cutthroat cutting cuttings cuttlefish cutup cyanide cyberbully \
        cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclical cyclist cyclone cyclonic cyclotron \
        cygnet cylinder cylindrical cymbal cynic cynical cynicism cynosure cypress cyst cystic cytology cytoplasm \
        czar czarina dab dabble dacha dachshund dactyl dactylic dad daddy dado dadoes daemon daffier daffiest \
        daffodil daffy daft daftest dagger daguerreotype dahlias dailies daily daintier daintiest daintily \
        daintiness dainty daiquiri dairy dairymaid dairyman dairymen dais daisies dalliance dally dalmatian damage \
        damask dammed damming damn damnable damnably damnation damnedest damp dampen dampest dampness dams damsel \
        damson dance danced dancers dances dancing dandelion dander dandier dandiest dandle dandruff dandy danger \
        dangerous dangle dank dankest dankness dapper dapperest dapple dare dared daredevil dares daring dark darken \
        darker darkest darkly darkness darkroom darlings darn darnedest dartboard darted darting darts dashboard \
        dashed dashes dashiki dashing dastardly data database datatype date dated dateline dates dating dative datum \
        daubed dauber daubing daubs daughter daunt dauntless dauntlessness dauphins davenports davit dawdle dawned \
        dawning dawns day daybed daybreak daydream daylight days daytime daze dazzle deaconess deacons deactivate \
        dead deadbeat deadbolt deaden deadest deadlier deadliest deadline deadlock deadpan deadwood deaf deafen \
        deafest deafness deal dealer dealership dealing deals dealt dear dearer dearest dearly dearness dears \
        dearths death deathbed deathblow deathless deathlike deathtrap deaves debacle debar debark debarkation \
        debarment debase debasement debatable debate debauch debauchery debenture debilitate debilitation debility \
        debit debonair debrief debris debs debt debtor debug debunk debut decade decadence decadent decaf \
        decaffeinate decal decamped decamping decant decapitate decapitation decathlon decay decease decedent deceit \
        deceitful deceitfulness deceive decelerate deceleration decency decent decentralisation decentralise \
        decentralization decentralize deception deceptive deceptiveness decibel decide deciduous decimal decimate \
        decimation decipher decipherable decision decisive decisiveness deck decked deckhand decking decks declaim \
        declamation declamatory declaration declarative declare declassify declension declination decline declivity \
        decode decolonisation decolonise decolonization decolonize decommission decompose decomposition decompress \
        decompression decongestant deconstruction decontaminate decontamination decor decorate decoration decorative \
        decorator decorous decorum decoy decrease decree decremented decrements decrepit decrepitude decrescendo \
        decriminalisation decriminalise decriminalization decriminalize decry decryption dedicate dedication deduce \
        deducible deduct deductible deduction deductive deed deejay deemed deeming deepen deeper deepest deepfake \
        deeply deepness deeps deerskin deescalate deface defacement defamation defamatory defame default defeat \
        defeatism defeatist defecate defecation defect defection defective defector defence defenceless defend \
        defendant defense defenseless defensible defensive defensiveness defer deference deferential deferment \
        defiance defiant deficiency deficient deficit defile defilement definable define definite definiteness \
        definition definitive deflate deflation deflect deflection deflector defogger defoliant defoliate \
        defoliation deforestation deforested deforesting deforests deform deformation deformity defraud defray \
        defrayal defrost deft deftest deftness defunct defuse defy degeneracy degenerate degeneration degenerative \
        degradation degrade degree degrees dehumanisation dehumanise dehumanization dehumanize dehumidifier \
        dehumidify dehydrate dehydration deice deification deify deign deism deity deject dejection delay delayed \
        delaying delays delectable delectation delegate delegation delete deleterious deletion deleverage deli \
        deliberate deliberation delicacy delicate delicatessen delicious deliciousness delight delightful delimit \
        delineate delineation delinquency delinquent deliquescent delirious delirium deliver deliverance delivery \
        dells delphinium deltas delude deluge delusion delusive deluxe delve demagnetisation demagnetise \
        demagnetization demagnetize demagogic demagogue demagoguery demagogy demand demarcate demarcation demean \
        demeanor demeanour demented dementia demerit demesne demigod demijohn demilitarisation demilitarise \
        demilitarization demilitarize demise demitasse demo demobilisation demobilise demobilization demobilize \
        democracy democrat democratic democratically democratisation democratise democratization democratize \
        demographer demographic demographically demography demolish demolition demon demoniac demoniacal demonic \
        demonstrable demonstrably demonstrate demonstration demonstrative demonstrator demoralisation demoralise \
        demoralization demoralize demote demotion demount demur demure demurest denature dendrite deniability denial \
        denier denigrate denigration denim denizen denominate denomination denominational denominator denotation \
        denote denouement denounce denouncement dens dense denseness densest density dental dented dentifrice dentin \
        dentine denting dentist dentistry dents denture denude denunciation deny deodorant deodorise deodorize \
        depart department departmental departmentalise departmentalize departure depend dependability dependable \
        dependably dependant dependence dependency dependent depict depiction depilatory deplane deplete depletion \
        deplorable deplorably deplore deploy deployment depoliticise depoliticize depopulate depopulation deport \
        deportation deportment depose deposit deposition depositor depository depot deprave depravity deprecate \
        deprecation deprecatory depreciate depreciation depredation depress depressant depression depressive \
        deprivation deprive deprogram depth deputation depute deputies deputise deputize deputy derail derailment \
        derange derangement derbies deregulate deregulation derelict dereliction deride derision derisive derisory \
        derivable derivation derivative derive dermatitis dermatologist dermatology dermis derogate derogation \
        derogatory derricks derringers dervish desalinate desalination descant descend descendant descendent descent \
        describable describe description descriptive descriptor descry desecrate desecration desegregate \
        desegregation desensitisation desensitise desensitization desensitize desert desertion deserve desiccate \
        desiccation desiderata desideratum design designate designation desirability desirable desirably desire \
        desired desires desiring desirous desist desk desktop desolate desolateness desolation despair desperado \
        desperate desperation despicable despicably despise despite despoil despondency despondent despot despotic \
        despotism desserts destabilise destabilize destination destine destinies destitute destitution destroy \
        destruct destructible destruction destructive destructiveness desultory detach detachable detachment detail \
        detain detainee detainment detect detectable detection detective detector detentes detention deter detergent \
        deteriorate deterioration determinable determinant determinate determination determine determinism \
        deterministic deterrence deterrent detest detestable detestation dethrone dethronement detonate detonation \
        detonator detour detox detoxification detoxify detract detraction detractor detriment detrimental detritus \
        deuce deuterium devaluation devalue devastate devastation develop development developmental deviance deviant \
        deviate deviation device devil devilish devilment devilry deviltry devious deviousness devise devoid \
        devolution devolve devote devotee devotion devotional devour devout devoutest devoutness dewberries dewdrop \
        dewier dewiest dewlap dewy dexterity dexterous dextrose dharma dhoti diabetes diabetic diabolic diabolical \
        diacritic diacritical diadem diagnose diagnosis diagnostic diagnostician diagonal diagram diagrammatic \
        dialect dialectal dialectic dialed dialing dialled dialling dialog dialogue dialyses dialysis dialyzes \
        diameter diametrical diamonds diaper diaphanous diaphragm diarist diarrhea diarrhoea diary diastolic diatom \
        diatribe dibbled dibbles dibbling dice diced dices dicey dichotomy dicier diciest dicing dicker dickeys \
        dicta dictate dictation dictator dictatorial dictatorship diction dictionary dictum did didactic diddle die \
        died diereses dieresis dies diesel diet dietary dieters dietetic dietitian differ difference different \
        differential differentiate differentiation difficult difficulty diffidence diffident diffraction diffuse \
        diffuseness diffusion dig digest digestible digestion digestive digit digital digitalis digitisation \
        digitise digitization digitize dignify dignitary dignity digraph digress digression digressive diked dikes \
        diking dilapidated dilapidation dilate dilation dilatory dilemma dilettante dilettantism diligence diligent \
        dilly dillydally dilute dilution dim dime dimension dimensional dimensionless diminish diminuendo diminution \
        diminutive dimmest dimness dimpled dimples dimpling dimwit dine dined diner dinette ding dinghy dingier \
        dingiest dinginess dingo dingy dining dinkier dinkiest dinky dinned dinner dinning dinosaur dins dint \
        diocesan diocese diode diorama dioxide dioxin dip diphtheria diphthong diploma diplomacy diplomat diplomata \
        diplomatic diplomatically dipole dipsomania dipsomaniac dipstick dire direct directest direction directional \
        directive directness director directorate directorial directorship directory direst dirge dirigible dirt \
        dirtier dirtiest dirtiness dirty disability disable disablement disabuse disadvantage disadvantageous \
        disaffect disaffection disagree disagreeable disagreeably disagreement disallow disambiguate disambiguation \
        disappear disappearance disappoint disappointment disapprobation disapproval disapprove disarm disarmament \
        disarrange disarrangement disarray disassemble disassociate disaster disastrous disavow disavowal disband \
        disbar disbarment disbelief disbelieve disburse disbursement disc discard discern discernible discernment \
        discharge disciple disciplinarian disciplinary discipline disclaim disclose disclosure disco discolor \
        discoloration discolour discolouration discombobulate discomfit discomfiture discomfort discommode \
        discompose discomposure disconcert disconnect disconnection disconsolate discontent discontentment \
        discontinuance discontinuation discontinue discontinuity discontinuous discord discordant discotheque \
        discount discountenance discourage discouragement discourse discourteous discourtesy discover discovery \
        discredit discreditable discreet discreetest discrepancy discrete discretion discretionary discriminant \
        discriminate discrimination discriminatory discursive discus discussant discussion disdain disdainful \
        disease disembark disembarkation disembody disembowel disenchant disenchantment disencumber disenfranchise \
        disenfranchisement disengage disengagement disentangle disentanglement disestablish disfavor disfavour \
        disfigure disfigurement disfranchise disfranchisement disgorge disgrace disgraceful disgruntle disguise \
        disgust dish disharmonious disharmony dishcloth dishearten dishevel dishonest dishonesty dishonor \
        dishonorable dishonorably dishonour dishonourable dishonourably dishpan dishrag dishtowel dishwasher \
        dishwater disillusion disillusionment disincentive disinclination disincline disinfect disinfectant \
        disinformation disingenuous disinherit disintegrate disintegration disinter disinterest disinterment \
        disjoint disk diskette dislike dislocate dislocation dislodge disloyal disloyalty dismal dismantle dismay \
        dismember dismemberment dismiss dismissal dismissive dismount disobedience disobedient disobey disoblige \
        disorder disorderliness disorganisation disorganise disorganization disorganize disorient disorientation \
        disown disparage disparagement disparate disparity dispassionate dispatch dispel dispensable dispensary \
        dispensation dispense dispersal disperse dispersion dispirit displace displacement display displayable \
        displease displeasure disport disposable disposal dispose disposition dispossess dispossession disproof \
        disproportion disproportionate disprove disputable disputant disputation disputatious dispute \
        disqualification disqualify disquiet disquisition disregard disrepair disreputable disreputably disrepute \
        disrespect disrespectful disrobe disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection \
        dissed dissemble disseminate dissemination dissension dissent dissertation disservice disses dissidence \
        dissident dissimilar dissimilarity dissimulate dissimulation dissing dissipate dissipation dissociate \
        dissociation dissolute dissoluteness dissolution dissolve dissonance dissonant dissuade dissuasion distaff \
        distance distant distaste distasteful distemper distend distension distention distil distill distillate \
        distillation distillery distinct distinctest distinction distinctive distinctiveness distinguish \
        distinguishable distort distortion distract distraction distrait distraught distress distressful distribute \
        distribution distributive distributor district distrust distrustful disturb disturbance disunite disunity \
        disuse ditched ditches ditching dither dittoed dittoing dittos ditty diuretic diurnal diva divans dive \
        diverge divergence divergent diverse diversification diversify diversion diversionary diversity divert \
        divest divide dividend divination divine divined divinely diviner divines divinest divining divinity \
        divisibility divisible division divisional divisive divisiveness divisor divorce divot divulge divvy dizzier \
        dizziest dizzily dizziness dizzy doable doc docent docile docility docked docket docking docks dockyard docs \
        doctor doctoral doctorate doctored doctoring doctors doctrinaire doctrinal doctrine docudrama document \
        documentary documentation dodder dodged dodger dodges dodging dodos doer does doff dog dogcatcher dogfight \
        dogfish doggedness doggerel doggier doggiest doggone doggonest doggy doghouse dogie dogma dogmatic \
        dogmatically dogmatism dogmatist dogtrot dogwood doily doing doldrums doled doleful doling dollar dollars \
        dolled dollhouse dollies dolling dollop dolls dolmen dolorous dolphins dolt doltish domain dome domed \
        domestic domestically domesticate domestication domesticity domicile dominance dominant dominate domination \
        domineer doming dominion dominoes donate donation done donkey donned donning donor dons doodad doodle \
        doohickey doom doomsday door doorbell doorknob doorman doormat doormen doorstep doorway dope dopey dopier \
        dopiest dories dork dorkier dorkiest dorky dorm dormancy dormant dormice dormitory dormouse dorsal dos \
        dosage dose dosed dosing dossier dotage dotcom dote doted doth doting dots dotted dotting double doublet \
        doubloon doubly doubt doubtful doubtless douche dough doughier doughiest doughnut doughtier doughtiest \
        doughy dour dourest doused douses dousing doves dovetail dowager dowdier dowdies dowdiest dowdily dowdiness \
        dowel down downbeat downcast downers downfall downgrade downhearted downhill downier downiest download \
        downloadable downplay downpour downright downscale downsize downstage downstairs downstate downstream \
        downswing downtime downtown downtrodden downturn downward downwind downy dowry dowse doxology doyens doze \
        dozen drab drabbest drabness drachma draconian draft draftee draftier draftiest draftiness draftsman \
        draftsmanship draftsmen drafty drag dragnet dragon dragonfly dragons dragoon drainage drained drainer \
        draining drainpipe drains dram drama dramatic dramatically dramatisation dramatise dramatist dramatization \
        dramatize drank drape drapery drastic drastically draught draughtier draughtiest draughtiness draughtsman \
        draughtsmanship draughtsmen draughty draw drawback drawbridge drawl drawn drawstring drays dread dreadful \
        dreadlocks dreadnought dream dreamier dreamiest dreamily dreamland dreamless dreamlike dreamt dreamy \
        drearier dreariest drearily dreariness dreary dredge dregs drench dress dressage dressers dressier dressiest \
        dressiness dressmaker dressmaking dressy dribble driblet dried drier driest drift driftwood drill drily \
        drink drinkable drip drive drivel driven driver drivers drives driveway driving drizzle drizzly droll \
        drollery drollest drollness drolly dromedary drone drool droop droopier droopiest droopy drop droplet \
        dropout dropped dropper dropping drops dropsy dross drought drove drowned drowning drowns drowse drowsier \
        drowsiest drowsily drowsiness drowsy drubbed drubbing drubs drudge drudgery drug druggist drugstore druid \
        drummed drummers drumming drums drumstick drunk drunkard drunken drunkenness drunkest dry dryad dryers \
        drying dryly dryness drys drywall du dual dualism duality dubbed dubbing dubiety dubious dubiousness dubs \
        ducal ducat duchess duchy duck duckbill ducked ducking duckling ducks duct ductile ductility ductless dud \
        dude due duel duelist duellist dues duets duffer dug dugout duh dukedom dulcet dulcimer dullard dulled \
        duller dullest dulling dullness dulls dully duly dumb dumbbell dumbest dumbfound dumbness dumbwaiter dummy \
        dump dumpier dumpiest dumpling dumpster dumpy dun dunce dune dungaree dunged dungeon dunging dungs dunk \
        dunnest dunno duo duodena duodenal duodenum dupe duplex duplicate duplication duplicator duplicity \
        durability durable durably duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest \
        dustiness dustless dustman dustmen dustpan duteous dutiable duties dutiful duty duvet dwarf dwarfish \
        dwarfism dweeb dwell dwelt dwindle dyadic dyed dyeing dyers dyes dyestuff dying dyked dyking dynamic \
        dynamical dynamism dynamite dynamo dynastic dynasty dysentery dysfunction dysfunctional dyslexia dyslexic \
        dyspepsia dyspeptic each eagerer eagerest eagerly eagerness eagles eaglet ear earache earbud eardrum earful \
        earldom earlier earliest earliness earlobe early earmark earmuff earn earnestly earnestness earnests \
        earphone earplug earshot earsplitting earth earthen earthenware earthier earthiest earthiness earthlier \
        earthliest earthling earthquake earthshaking earthward earthwork earthworm earthy earwax earwig ease easel \
        easier easiest easily easiness east eastbound easterlies eastern easternmost eastward easy easygoing eat \
        eatable eaten eatery eave eavesdrop ebbed ebbing ebbs ebonies ebullience ebullient eccentric eccentrically \
        eccentricity ecclesiastic ecclesiastical echelon echoed echoes echoing eclectic eclectically eclecticism \
        eclipse ecliptic ecological ecologist ecology econometric economic economical economise economist economize \
        economy ecosystem ecotourism ecru ecstasy ecstatic ecstatically ecumenical eczema edamame eddied eddies \
        eddying edelweiss edema edge edged edger edges edgewise edgier edgiest edginess edging edgy edibility edible \
        edict edification edifice edify editable edited editing edition editor editorial editorialise editorialize \
        editorship edits educable educate education educational educator eel eerie eeriest eerily eeriness efface \
        effacement effect effective effectiveness effectual effectuate effeminacy effeminate effervesce \
        effervescence effervescent effete efficacious efficacy efficiency efficient effigy effluent effort \
        effortless effrontery effulgence effulgent effusion effusive effusiveness egalitarian egalitarianism egg \
        eggbeater egghead eggnog eggplant eggshell eglantine ego egocentric egoism egoist egoistic egotism egotist \
        egotistic egotistical egregious egress egret eh eiderdown eiders eigenvalue eight eighteen eighteenth eighth \
        eightieth eighty either ejaculate ejaculation eject ejection eke elaborate elaborateness elaboration elapse \
        elastic elasticity elate elation elbow elbowroom elderberry eldercare elderly eldest elect election \
        electioneer elective elector electoral electorate electric electrical electrician electricity \
        electrification electrify electrocardiogram electrocardiograph electrocute electrocution electrode \
        electrodynamics electroencephalogram electroencephalograph electrolysis electrolyte electrolytic \
        electromagnet electromagnetic electromagnetism electron electronic electronica electronically electroplate \
        electrostatic elegance elegant elegiac elegy element elemental elementary elephant elephantine elevate \
        elevation elevator eleven eleventh elf elfin elfish elicit elide eligibility eligible eliminate elimination \
        elision elite elitism elitist elixir elk ellipse ellipsis elliptic elliptical elm elocution elocutionist \
        elongate elongation elope elopement eloquence eloquent elsewhere elucidate elucidation elude elusive \
        elusiveness elves em emaciate emaciation email emanate emanation emancipate emancipation emancipator \
        emasculate emasculation embalm embankment embargo embark embarkation embarrass embarrassment embassy \
        embattled embed embellish embellishment embers embezzle embezzlement embitter emblazon emblem emblematic \
        embodiment embody embolden embolism emboss embrace embroider embroidery embroil embryo embryologist \
        embryology embryonic emcee emend emendation emerge emergence emergency emergent emeritus emetic emigrant \
        emigrate emigration eminence eminent emirate emirs emissary emission emits emitted emitting emoji emollient \
        emolument emos emote emotion emotional emotionalism emotive empathetic empathise empathize empathy emperor \
        emphases emphasis emphasise emphasize emphatic emphatically emphysema empire empirical empiricism \
        emplacement employ employable employee employment emporium empower empowerment empress emptier emptiest \
        emptily emptiness empty ems emu emulate emulation emulator emulsification emulsify emulsion enable enact \
        enactment enamel enamor enamour encamp encampment encapsulate encapsulation encase encephalitis enchant \
        enchantment enchantress enchilada encircle encirclement enclave enclose enclosure encode encompass encore \
        encounter encourage encouragement encroach encroachment encrust encrustation encrypt encryption encumber \
        encumbrance encyclical encyclopaedia encyclopaedic encyclopedia encyclopedic end endanger endear endearment \
        endeavor endeavour endemic endive endless endlessness endocrine endorse endorsement endow endowment endue \
        endurable endurance endure endways enema enemy energetic energetically energise energize energy enervate \
        enervation enfeeble enfold enforce enforceable enforcement enfranchise enfranchisement engage engagement \
        engender engine engorge engrave engross engulf enhance enhancement enigma enigmatic enigmatically enjoin \
        enjoy enjoyable enjoyment enlarge enlargement enlighten enlightenment enlist enlistee enlistment enliven \
        enmesh enmity ennoble ennoblement ennui enormity enormous enormousness enough enquire enquiry enrage \
        enrapture enrich enrichment enrol enroll enrollment enrolment ensconce ensemble enshrine enshroud ensigns \
        enslave enslavement ensnare ensue ensure entail entangle entanglement entente enter enterprise entertain \
        entertainment enthral enthrall enthrone enthronement enthuse enthusiasm enthusiast enthusiastic \
        enthusiastically entice enticement entire entirety entitle entitlement entity entomb entombment \
        entomological entomologist entomology entourage entrails entrance entrant entrap entrapment entreat entreaty \
        entrench entrenchment entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerable \
        enumerate enumeration enunciate enunciation envelop envelope envelopment enviable enviably envious \
        enviousness environment environmental environmentalism environmentalist environs envisage envision envoy \
        envy enzyme eon epaulet epaulette ephemeral epic epicenter epicentre epicure epicurean epidemic epidemiology \
        epidermal epidermis epiglottis epigram epigrammatic epilepsy epileptic epilogue episcopacy episcopal \
        episcopate episode episodic epistemology epistle epistolary epitaph epithet epitome epitomise epitomize \
        epoch epochal epoxy epsilon equability equable equably equal equalisation equalise equality equalization \
        equalize equanimity equate equation equator equatorial equestrian equestrienne equidistant equilateral \
        equilibrium equine equinoctial equinox equip equipage equipment equipoise equitable equitably equity \
        equivalence equivalent equivocal equivocate equivocation era eradicate eradication eras erase erasure ere \
        erect erectile erection erectness erg ergo ergonomic ermines erode erogenous erosion erosive erotic erotica \
        erotically eroticism err errand errant errata erratic erratically erratum erroneous error ersatz erstwhile \
        erudite erudition erupt eruption erythrocyte es escalate escalation escalator escapade escape escapee \
        escapism escapist escarole escarpment eschatology eschew escort escrow escutcheon esophagi esophagus \
        esoteric esoterically espadrille especial espied espies espionage esplanade espousal espouse espresso \
        espying esquire essay essayist essences essential establish establishment estate esteem estimable estimate \
        estimation estimator estrange estrangement estrogen estuary etch eternal eternity ethereal ethic ethical \
        ethnic ethnically ethnicity ethnological ethnologist ethnology ethos etiology etiquette etymological \
        etymologist etymology eucalypti eucalyptus eugenics eulogise eulogistic eulogize eulogy eunuch euphemism \
        euphemistic euphemistically euphony euphoria euphoric eureka euro eutectic euthanasia evacuate evacuation \
        evacuee evade evaluate evaluation evanescent evangelical evangelise evangelism evangelist evangelistic \
        evangelize evaporate evaporation evasion evasive evasiveness even evened evener evenest evenhanded evening \
        evenly evenness event eventful eventfulness eventide eventual eventuality eventuate ever everglade evergreen \
        everlasting evermore every everybody everyday everyone everyplace everything everywhere eves evict eviction \
        evidence evident evil evildoer evilest evillest evince eviscerate evisceration evocation evocative evoke \
        evolution evolutionary evolve ewe ex exacerbate exacerbation exact exactest exactitude exactness exaggerate \
        exaggeration exalt exaltation exam examination examine example exasperate exasperation excavate excavation \
        excavator exceed excel excellence excellent except exception exceptionable exceptional excerpt excess \
        excessive exchange exchangeable exchequer excise excision excitability excitable excitation excite \
        excitement exclaim exclamation exclamatory exclude exclusion exclusive exclusiveness exclusivity \
        excommunicate excommunication excoriate excoriation excrement excrescence excreta excrete excretion \
        excretory excruciating exculpate excursion excusable excuse exec execrable execrate executable execute \
        execution executive executor executrices executrix exegeses exegesis exemplar exemplary exemplification \
        exemplify exempt exemption exercise exert exertion exhalation exhale exhaust exhaustible exhaustion \
        exhaustive exhibit exhibition exhibitionism exhibitionist exhibitor exhilarate exhilaration exhort \
        exhortation exhumation exhume exigency exigent exiguous exile exist existence existent existential \
        existentialism existentialist exit exodus exonerate exoneration exoplanet exorbitance exorbitant exorcise \
        exorcism exorcist exotic exotically expand expandable expanse expansion expansionist expansive expansiveness \
        expatiate expatriate expatriation expect expectancy expectant expectation expectorant expectorate \
        expectoration expedience expediency expedient expedite expedition expeditionary expeditious expel expend \
        expendable expenditure expense expensive experience experiment experimental experimentation expert expertise \
        expertness expiate expiation expiration expire expiry explain explanation explanatory expletive explicable \
        explicate explication explicit explicitness explode exploit exploitation exploitative exploration \
        exploratory explore explosion explosive explosiveness expo exponent exponential exponentiation export \
        exportation expose exposition expository expostulate expostulation exposure expound express expressible \
        expression expressionism expressionist expressionless expressive expressiveness expressway expropriate \
        expropriation expulsion expunge expurgate expurgation exquisite extant extemporaneous extempore extemporise \
        extemporize extend extendable extension extensional extensive extensiveness extent extenuate extenuation \
        exterior exterminate extermination exterminator external extinct extinction extinguish extinguishable \
        extirpate extirpation extol extort extortion extortionate extortionist extra extract extraction extractor \
        extracurricular extradite extradition extramarital extraneous extraordinarily extraordinary extrapolate \
        extrapolation extrasensory extraterrestrial extravagance extravagant extravaganza extreme extremest \
        extremism extremist extremity extricate extrication extrinsic extrinsically extroversion extrovert extrude \
        extrusion exuberance exuberant exude exult exultant exultation eye eyeball eyebrow eyed eyeful eyeglass \
        eyeing eyelash eyelet eyelid eyeliner eyepiece eyes eyesight eyesore eyestrain eyeteeth eyetooth eyewitness \
        fa fable fabric fabricate fabrication fabulous facade face faceless facepalm facet facetious facetiousness \
        facial facile facilitate facilitation facility facsimile fact faction factional factionalism factitious \
        factor factored factorial factoring factorisation factorise factorization factorize factors factory factotum \
        factual faculty fad faddish fade faecal faeces fag faggot fagot fail fails failure fainer fainest faint \
        faintest fainthearted faintness fair fairer fairest fairground fairies fairly fairness fairs fairway \
        fairyland faithful faithfulness faithless faithlessness faiths fake fakir falconers falconry falcons fall \
        fallacious fallacy fallen fallibility fallible fallibly falling falloff fallout fallow falls false falsehood \
        falseness falsest falsetto falsifiable falsification falsify falsity falter fame familial familiar \
        familiarisation familiarise familiarity familiarization familiarize family famine famish famous fan fanatic \
        fanatical fanaticism fanboy fancied fancier fancies fanciest fanciful fancily fanciness fancy fancying \
        fandom fanfare fangs fanned fannies fans fantasise fantasize fantastic fantastically fantasy fanzine far \
        faraway farce farcical fare farewell farinaceous farm farmers farmhand farmhouse farmland farmyard farrowed \
        farrowing farrows farsighted farsightedness fart farther farthest farthings fascinate fascination fascism \
        fascist fashion fashionable fashionably fashionista fast fasted fasten faster fastest fastidious \
        fastidiousness fasting fastness fasts fat fatal fatalism fatalist fatalistic fatality fate fateful fates \
        fathead father fatherhood fatherland fatherless fathom fathomable fathomless fatigue fatness fatten fattest \
        fattier fattiest fatty fatuous fatuousness faucet fault faultfinding faultier faultiest faultily faultiness \
        faultless faulty faun fauna favorable favorably favored favoring favorite favorites favoritism favourable \
        favourably favoured favouring favourite favouritism favours fawned fawning fawns fax faze fealty fear \
        fearful fearfulness fearless fearlessness fearsome feasibility feasible feasibly feast feat featherbedding \
        feathered featherier featheriest feathering featherweight feathery feature featureless febrile fecal feces \
        feckless fecund fecundity fed federal federalism federalist federate federation fedora feds fee feeble \
        feebleness feeblest feebly feed feedback feedbag feel fees feet feign feint feistier feistiest feisty \
        feldspar felicities felicitous felines fell fellatio felled fellest felling fellow fellowship felon \
        felonious felony felt felted felting female feminine femininity feminism feminist femoral femur fen fence \
        fenders fennel fentanyl fer feral ferment fermentation ferns ferocious ferociousness ferocity ferret ferric \
        ferried ferries ferrous ferrule ferryboat ferrying fertile fertilisation fertilise fertility fertilization \
        fertilize fervency fervent fervid fervor fervour fest festal festival festive festivity festoon feta fetal \
        fetch feted fetid feting fetish fetishism fetishist fetishistic fetlock fettered fettering fettle fetus feud \
        feudal feudalism feudalistic fever feverish few fewer fewest fez fezzes fiasco fiat fib fiberboard \
        fiberglass fibre fibreboard fibreglass fibroid fibrous fibula fibulae fiche fickle fickleness ficklest \
        fiction fictional fictionalise fictionalize fictitious fiddle fiddlesticks fiddly fidelity fidget fidgety \
        fiduciary fie fief fielded fielders fieldwork fiend fiendish fierce fierceness fiercest fierier fieriest \
        fieriness fiery fiesta fifes fifteen fifteenth fifth fiftieth fifty fig fight figment figurative figure \
        figurehead figurine filament filamentous filbert filch file files filet filial filibuster filigree fill \
        fillers fillet fillip filly film filmier filmiest filmmaker filmstrip filmy filter filterable filth filthier \
        filthiest filthiness filthy filtrate filtration fin finagle final finale finalise finalist finality finalize \
        finance financial financier finches fine finely fineness finery fines finesse finest finger fingerboard \
        fingered fingering fingernail fingerprint fingers fingertip finickier finickiest finicky finises finish \
        finite finked finking finks finny fir fire firearm fireball firebomb firebrand firebreak firebug firecracker \
        firefight firefly firehouse fireman firemen fireplace fireplug firepower fireproof fireside firestorm \
        firetrap firewall firewater firewood firework firm firmament firmest firmness firmware first firstborn \
        firsthand firths fiscal fishbowl fished fisherman fishermen fishers fishery fishes fishhook fishier fishiest \
        fishing fishnet fishtail fishwife fishwives fishy fission fissure fist fistful fisticuffs fit fitful fitly \
        fitness fits fitted fitter fittest fittingly fittings five fix fixable fixate fixation fixative fixed fixer \
        fixes fixing fixity fixture fizz fizzier fizziest fizzle fizzy fjord flab flabbergast flabbier flabbiest \
        flabbiness flabby flaccid flacks flag flagella flagellate flagellation flagellum flagon flagpole flagrant \
        flagship flagstaff flagstone flail flair flak flakier flakiest flakiness flaky flambeing flambes flamboyance \
        flamboyant flame flamenco flamethrower flamingo flammability flammable flan flange flank flannel flannelette \
        flap flapjack flare flash flashback flashbulb flashest flashgun flashier flashiest flashily flashiness \
        flashlight flashy flask flat flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatness flatten \
        flattery flattest flattop flatulence flatulent flatware flaunt flautist flavor flavorful flavorless flavour \
        flavourful flavourless flaw flawless flaxen flay flea flecked flecking flecks fled fledged fledgling flee \
        fleece fleecier fleeciest fleecy fleet fleeted fleeter fleetest fleeting fleetness fleets flesh fleshier \
        fleshiest fleshlier fleshliest fleshy flew flex flexibility flexible flexibly flextime flibbertigibbet \
        flicked flicker flicking flicks flied flier flies fliest flight flightier flightiest flightiness flightless \
        flighty flimflam flimsier flimsiest flimsily flimsiness flimsy flinch fling flintier flintiest flintlock \
        flints flinty flip flippancy flippant flippest flirt flirtation flirtatious flit float flocked flocking \
        flocks floe flog flooded flooder floodgate flooding floodlight floodlit floods floor floorboard floored \
        flooring floors floozy flop flophouse floppier floppiest floppiness floppy floral floras florid florins \
        florist floss flotation flotilla flotsam flounce flounder flour flourish floury flout flow flower flowerbed \
        flowered flowerier floweriest floweriness flowering flowerpot flowery flown flu flub fluctuate fluctuation \
        flue fluency fluent fluff fluffier fluffiest fluffiness fluffy fluid fluidity fluke flukier flukiest fluky \
        flume flummox flung flunk flunky fluoresce fluorescence fluorescent fluoridate fluoridation fluoride \
        fluorine fluorite fluorocarbon fluoroscope flurry flush flushest fluster flute flutist flutter fluttery flux \
        fly flyby flycatcher flyer flying flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flyweight \
        flywheel foal foam foamier foamiest foamy fob focal focus fodder foe fog fogbound fogey foggier foggiest \
        fogginess foggy foghorn fogy foible foil foist fold foldaway foliage folio folk folklore folks folksier \
        folksiest folksy follicle follow folly foment fomentation fond fondant fondest fondle fondness fondue fonts \
        food foodstuff fool foolery foolhardier foolhardiest foolhardiness foolhardy foolish foolishness foolproof \
        foolscap foot footage football footbridge footed footfall foothill foothold footing footlights footlocker \
        footloose footmen footnote footpath footprint footrest foots footsie footsore footstep footstool footwear \
        footwork fop foppish for forage foray forbade forbear forbearance forbid forbidden forbore forborne force \
        forced forceful forcefulness forceps forces forcible forcibly forcing forded fording fords forearm forebear \
        forebode forecast forecastle foreclose foreclosure forefather forefeet forefinger forefoot forefront \
        foregather forego foregone foreground forehands forehead foreign foreknowledge foreleg forelock foremast \
        foremen foremost forename forenoon forensic foreordain foreplay forerunner fores foresail foresaw foresee \
        foreseeable foreseen foreshadow foreshorten foresight foreskin forestall forestation forested foresters \
        foresting forestry forests foretaste foretell forethought foretold forever forevermore forewarn forewent \
        forewoman forewomen foreword forfeit forfeiture forgather forgave forge forgery forget forgetful \
        forgetfulness forgets forgettable forgetting forgivable forgive forgiven forgiveness forgo forgone forgot \
        forgotten fork forklift forlorn form formal formaldehyde formalisation formalise formalism formality \
        formalization formalize format formation formative formidable formidably formless formlessness formula \
        formulae formulaic formulate formulation fornicate fornication forsake forsaken forsook forsooth forswear \
        forswore forsworn forsythia fort forth forthcoming forthright forthrightness forthwith fortieth \
        fortification fortify fortissimo fortitude fortnight fortress forts fortuitous fortunate fortunes forty \
        forum forums forward forwarded forwarder forwardest forwarding forwardness forwards forwent fossil \
        fossilisation fossilise fossilization fossilize fostered fostering fosters fought foul foulest foulness \
        found foundation foundling foundry fountainhead fountains founts four fourfold fourscore foursome foursquare \
        fourteen fourteenth fourth fowl foxed foxes foxglove foxhole foxhound foxier foxiest foxing foxtrot foxy \
        foyer fracas frack fractal fraction fractional fractious fracture fragile fragility fragment fragmentary \
        fragmentation fragrance fragrant frail frailest frailty frame framed framer frames framework framing \
        franchise franchisee francs franked franker frankest frankfurter frankincense franking frankly frankness \
        frantic frantically frappes frat fraternal fraternisation fraternise fraternity fraternization fraternize \
        fratricide fraud fraudulence fraudulent fraught frayed fraying frays frazzle freak freakier freakiest \
        freakish freaky freckle free freebase freebie freebooter freedmen freedom freehand freehold freeing \
        freelance freeload freemen frees freest freestanding freestyle freethinker freethinking freeway freewheel \
        freewill freezer freezes freezing freight frenetic frenetically frenzy frequency frequent frequentest fresco \
        fresh freshen fresher freshest freshet freshly freshman freshmen freshness freshwater fret fretful \
        fretfulness fretwork friable friars fricassee friction fridge friend friended friending friendless \
        friendlier friendliest friendliness friendly friends friendship frieze frigate fright frighten frightful \
        frigid frigidity frill frillier frilliest frilly fringe frippery frisked friskier friskiest friskily \
        friskiness frisking frisks frisky fritter frivolity frivolous frizz frizzier frizziest frizzle frizzy fro \
        frock frog frogman frogmen frolic frolicked frolicking frolicsome from frond front frontage frontal fronted \
        frontier frontiersman frontiersmen fronting frontispiece fronts frostbit frostbite frostbitten frosted \
        frostier frostiest frostily frostiness frosting frosts frosty froth frothier frothiest frothy frown frowzier \
        frowziest frowzy froze frozen fructify fructose frugal frugality fruit fruitcake fruitful fruitfulness \
        fruitier fruitiest fruition fruitless fruitlessness fruity frump frumpier frumpiest frumpy frustrate \
        frustration fryers frying fuchsia fuck fuddle fudged fudges fudging fuel fugitive fugue fulcrum fulfil \
        fulfill fulfillment fulfilment full fullback fullest fullness fully fulminate fulmination fulsome fumble \
        fume fumigate fumigation fumigator fun function functional functionality functionary fundamental \
        fundamentalism fundamentalist funeral funereal fungal fungi fungicidal fungicide fungous fungus funicular \
        funked funkier funkiest funking funks funky funnel funnest funnier funniest funnily funniness funny fur \
        furbelow furbish furious furl furlongs furlough furnace furnish furniture furor furore furrier furriest \
        furrowed furrowing furrows further furtherance furthermore furthermost furthest furtive furtiveness fury \
        furze fuse fuselage fusible fusillade fusion fuss fussbudget fussier fussiest fussily fussiness fussy \
        fustian fustier fustiest fusty futile futility futon future futuristic futurity futz fuzz fuzzier fuzziest \
        fuzzily fuzziness fuzzy gab gabardine gabbier gabbiest gabble gabby gaberdine gabled gables gad gadabout \
        gadfly gadget gadgetry gaff gaffe gag gaggle gaiety gaily gain gained gainful gaining gains gainsaid gainsay \
        gait gaiters galactic galas galaxy galena gallantly gallantry gallants gallbladder galled galleon gallery \
        galley galling gallium gallivant gallon galloped galloping gallops gallows galls gallstone galore galosh \
        gals galvanic galvanise galvanize galvanometer gambit gambled gambler gambles gambling gambol game gamecock \
        gamekeeper gameness games gamesmanship gamest gamete gamier gamiest gamin gamine gamma gamut gamy gander \
        gang gangland ganglia gangling ganglion gangplank gangrene gangrenous gangster gangway gannet gantlet gantry \
        gap gape garage garb garbage garbageman garbanzo garble garden gardened gardeners gardenia gardening gardens \
        gargantuan gargle gargoyle garish garishness garlanded garlanding garlands garlic garlicky garment garnered \
        garnering garners garnets garnish garnishee garrets garrisoned garrisoning garrisons garrote garrulity \
        garrulous garrulousness garter gas gaseous gases gash gasket gaslight gasohol gasoline gasp gassed gassier \
        gassiest gassing gassy gastric gastritis gastrointestinal gastronomic gastronomical gastronomy gasworks gate \
        gatecrasher gatepost gateway gather gauche gauchest gaucho gaudier gaudiest gaudily gaudiness gaudy gauged \
        gauges gauging gaunter gauntest gauntlet gauntness gauze gauzier gauziest gauzy gave gavel gavotte gawk \
        gawkier gawkiest gawkily gawkiness gawky gayer gayest gayness gays gaze gazebo gazelle gazette gazillion \
        gazpacho gear gearbox gearshift gearwheel gecko geed geeing geek geekier geekiest geeky gees geese geezer \
        geisha gel gelatin gelatinous gelid gem gemstone gendarme gender genealogical genealogist genealogy genera \
        general generalisation generalise generalissimo generality generalization generalize generate generation \
        generative generator generic generically generosity generous genes genetic genetically geneticist genial \
        geniality genies genii genital genitalia genitive genius genocide genome genre genteel gentian gentiles \
        gentility gentled gentlefolk gentleman gentlemen gentleness gentler gentles gentlest gentlewoman gentlewomen \
        gentling gently gentries gentrification gentrify gents genuflect genuflection genuine genuineness genus \
        geocache geocentric geode geodesic geoengineering geographer geographic geographical geography geologic \
        geological geologist geology geometer geometric geometrical geometry geophysical geophysics geopolitical \
        geopolitics geostationary geothermal geranium gerbil geriatric germ germane germanium germicidal germicide \
        germinal germinate germination gerontologist gerontology gerrymander gerund gestate gestation gesticulate \
        gesticulation gesture gesundheit get getaway getup gewgaw geyser ghastlier ghastliest ghastliness ghastly \
        gherkin ghetto ghost ghostlier ghostliest ghostliness ghostwrite ghostwritten ghostwrote ghoul ghoulish \
        giant giantess gibber gibberish gibbet gibe giblet giddier giddiest giddily giddiness giddy gifted gifting \
        gifts gig gigabit gigabyte gigahertz gigantic gigapixel giggle gigglier giggliest giggly gigolo gild gilt \
        gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy gin gingerbread gingerly gingersnap gingham \
        gingivitis ginkgo ginseng giraffe gird girdle girl girlfriend girlhood girlish girt girth give giveaway \
        given gizmo gizzard glacial glacier glad gladdened gladdening gladdens gladdest glades gladiator \
        gladiatorial gladiola gladioli gladiolus gladness glamorise glamorize glamorous glamour glance gland \
        glandular glare glass glassed glasses glassful glassier glassiest glassing glassware glassy glaucoma glazed \
        glazes glaziers glazing gleam glean glee gleeful glens glib glibbest glibness glide glimmer glimpse glint \
        glissandi glissando glisten glitch glitter glittery glitz glitzier glitziest glitzy gloaming gloat glob \
        global globalisation globalization globe globetrotter globular globule glockenspiel gloom gloomier gloomiest \
        gloomily gloominess gloomy glop gloried glories glorification glorify glorious glory glorying glossary \
        glossed glosses glossier glossiest glossiness glossing glossy glottis glove glow glowworm glucose glue gluey \
        gluier gluiest glum glummest glumness glut gluten glutinous glutton gluttonous gluttony glycerin glycerine \
        glycerol glycogen glyph gnarl gnarlier gnarliest gnarly gnash gnat gnaw gneiss gnome gnomish gnu go goaded \
        goading goads goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobble \
        gobbledegook gobbledygook goblets goblin god godchild godchildren goddamn goddaughter goddess godfather \
        godforsaken godhood godless godlier godliest godlike godliness godmother godparent godsend godson goes gofer \
        goggle going goiter goitre gold goldbrick goldener goldenest goldenrod goldfinch goldfish golds goldsmiths \
        golf golly gonad gondola gondolier gone gonged gonging gongs gonna gonorrhea gonorrhoea goober good goodbye \
        goodlier goodliest goodly goodness goods goody gooey goof goofier goofiest goofy google gooier gooiest gook \
        goon goop goose gooseberry gopher gored gores gorged gorgeous gorges gorging gorier goriest gorilla goriness \
        goring gorse gory gosh gosling gospel gossamer gossip gossipy got gotta gotten gouged gouger gouges gouging \
        goulash gourd gourmand gourmet gout goutier goutiest gouty govern governable governance governess government \
        governmental governor governors governorship gown grab grabbed grabber grabbing grabs graced graceful \
        gracefulness graceless gracelessness graces gracing gracious graciousness grackle grad gradation grade \
        gradient gradual graduate graduation graffiti graffito graft grail grain grainier grainiest grainy grammar \
        grammarian grammatical gramophone granary grand grandchild grandchildren granddad granddaughter grandee \
        grander grandest grandeur grandfather grandiloquence grandiloquent grandiose grandly grandma grandmother \
        grandness grandpa grandparent grands grandson grandstand granges granite granny granola granted granting \
        grants granular granularity granulate granulation granule grape grapefruit grapevine graph graphic graphical \
        graphite graphologist graphology grapnel grapple grasp grass grassed grasses grasshopper grassier grassiest \
        grassing grassland grassy grated grateful gratefulness grater grates gratification gratify grating gratis \
        gratitude gratuitous gratuity grave graveled graveling gravelled gravelling gravelly gravels graven gravest \
        gravestone graveyard gravitate gravitation gravitational gravity gravy graybeard grayed grayest graying \
        grayish grayness graze grease greasepaint greasier greasiest greasiness greasy great greatest greatness \
        grebe greed greedier greediest greedily greediness greedy greenback greened greener greenery greenest \
        greengrocer greenhorn greenhouse greenish greenness greens greensward greeted greeting greets gregarious \
        gregariousness gremlin grenade grenadier grew greyed greyer greyest greyhound greying greyish greyness greys \
        grid griddle griddlecake gridiron gridlock grief grievance grieved grieves grieving grievous griffins grille \
        grilled grilling grills grimace grime grimed grimier grimiest griming grimly grimmest grimness grimy grin \
        grinders grindstone gringo grip gripe grippe grislier grisliest grisly gristle gristly grits gritted \
        grittier grittiest gritting gritty grizzled grizzlier grizzliest grizzly groan grocer grocery grog groggier \
        groggiest groggily grogginess groggy groin grommet groomed grooming groove groovier grooviest groovy grope \
        grosbeak grossed grosser grosses grossest grossing grossly grossness grotesque grotto grouch grouchier \
        grouchiest grouchiness grouchy ground groundbreaking groundhog groundless grounds groundswell groundwork \
        group groupie grouse grouted grouting grouts grovel grow grower growing growl grown grownup grows growth \
        groyne grub grubbier grubbiest grubbiness grubby grubstake grudge gruel gruesome gruesomest gruff gruffest \
        gruffness grumble grumpier grumpiest grumpily grumpiness grumpy grunge grungier grungiest grungy grunted \
        grunting grunts gs guacamole guano guarantee guarantor guaranty guard guarded guardhouse guardian \
        guardianship guarding guardrail guardroom guards guardsman guardsmen guava gubernatorial guerrilla guess \
        guessable guessed guesser guesses guessing guesstimate guesswork guest guested guesting guests guff guffaw \
        guidance guide guidebook guideline guilder guilds guile guileful guileless guillotine guilt guiltier \
        guiltiest guiltily guiltiness guiltless guilty guinea guise guitar guitarist gulag gulch gulf gull gullet \
        gullibility gullible gullies gulp gumbo gumdrop gummed gummier gummiest gumming gummy gumption gums gun \
        gunboat gunfight gunfire gunk gunman gunmen gunned gunners gunnery gunnysack gunpoint gunpowder gunrunner \
        gunrunning guns gunshot gunslinger gunsmith gunwale guppy gurgle gurneys guru gush gushier gushiest gushy \
        gusset gustatory gusted gustier gustiest gusting gusto gusts gusty gutless guts gutsier gutsiest gutsy \
        gutted gutter guttersnipe gutting guttural guyed guying guys guzzle gybe gym gymnasium gymnast gymnastic \
        gymnosperm gynaecological gynaecologist gynaecology gynecological gynecologist gynecology gyp gypsum gypsy \
        gyrate gyration gyro gyroscope haberdasher haberdashery habit habitability habitable habitat habitation \
        habitual habituate habituation hacienda hacked hackers hacking hackle hackneyed hackneying hackneys hacks \
        hacksaw hacktivist had haddocks haematologist haematology haemoglobin haemophilia haemophiliac haemorrhage \
        haemorrhoid hafnium haft hag haggle haiku hailed hailing hails hailstone hailstorm hair hairbreadth \
        hairbrush haircut hairdo hairdresser hairdressing haired hairier hairiest hairiness hairless hairline \
        hairnet hairpiece hairpin hairs hairsbreadth hairsplitting hairspring hairstyle hairstylist hairy halberd \
        halcyon haled haler halest half halfback halfhearted halfheartedness halfpence halfpenny halftime halfway \
        halibut haling halitosis hallelujah hallmarked hallmarking hallmarks hallow hallucinate hallucination \
        hallucinatory hallucinogen hallucinogenic hallway halo halogen halon halt haltered haltering halters halve \
        halyard hamburger hamlets hammed hammered hammerhead hammering hamming hammocks hamper hams hamster \
        hamstring hamstrung hand handbag handball handbill handbook handcar handcart handcraft handcuff handed \
        handedness handful handgun handheld handicap handicraft handier handiest handily handiness handing handiwork \
        handkerchief handle handlebar handlers handmade handmaid handmaiden handout handpick handrail hands handset \
        handshake handsome handsomeness handsomest handspring handstand handwork handwriting handwritten handyman \
        handymen hang hangar hangdog hanged hangers hanging hangman hangmen hangnail hangout hangover hangs hanker \
        hankie hanky hansom haphazard hapless happen happenstance happier happiest happily happiness harangue harass \
        harassment harbinger harbored harboring harbors harboured harbouring harbours hard hardback hardball \
        hardcover hardened hardener hardening hardens harder hardest hardheaded hardheadedness hardhearted \
        hardheartedness hardier hardiest hardily hardiness hardliner hardly hardness hardship hardtack hardtop \
        hardware hardwood harebrained hared harelip harem hares hark harlequin harlot harm harmed harmful \
        harmfulness harming harmless harmlessness harmonic harmonica harmonically harmonies harmonious \
        harmoniousness harmonisation harmonise harmonization harmonize harnessed harnesses harnessing harped harping \
        harpist harpoon harps harpsichord harpy harridan harried harries harrowed harrowing harrows harrying harsher \
        harshest harshly harshness harts harvest has hashed hashes hashing hashish hashtag hasp hassle hassock haste \
        hasten hastier hastiest hastily hastiness hat hatchback hatched hatchery hatches hatchet hatching hatchway \
        hate hateful hatefulness hath hatred hatters haughtier haughtiest haughtily haughtiness haughty haul haunch \
        haunt hauteur have haversack havoc haw hawked hawkers hawking hawkish hawser hawthorns hay haycock hayed \
        haying hayloft haymow hayseed haystack haywire hazarded hazarding hazardous hazards haze hazelnut hazels \
        hazier haziest hazily haziness hazmat hazy head headache headband headboard headdress headed header \
        headfirst headgear headhunter headier headiest heading headland headless headlight headline headlock \
        headlong headmaster headmistress headphone headquarter headrest headroom heads headset headstone headstrong \
        headwaiter headwaters headway headwind headword healed healer healing heals health healthcare healthful \
        healthfulness healthier healthiest healthily healthiness healthy heaped heaping hear heard hearken hearsay \
        hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier hearties \
        heartiest heartily heartiness heartland heartless heartlessness heartrending heartsick heartstrings \
        heartthrob heartwarming heat heaters heathen heathenish heaths heatstroke heave heavenlier heavenliest \
        heavenly heavens heavenward heavier heaviest heavily heaviness heavy heavyset heavyweight heckle hecklers \
        hectare hectic hectically hectored hectoring hectors hedged hedgehog hedgerow hedging hedonism hedonist \
        hedonistic heed heedful heedless heedlessness heehaw heel heft heftier heftiest hefty hegemony heifer height \
        heighten heights heinous heinousness heir heiress heirloom heisted heisting heists held helical helices \
        helicopter heliotrope heliport helium helix hell hellebore hellhole hellion hellish hello helmet helmsman \
        helmsmen helot help helpful helpfulness helpless helplessness helpline helpmate hem hematologist hematology \
        hemisphere hemispheric hemispherical hemline hemlock hemoglobin hemophilia hemophiliac hemorrhage hemorrhoid \
        hemp hempen hemstitch hen hence henceforth henceforward henchman henchmen hennaed hennaing hennas henpeck \
        hep hepatic hepatitis heppest heptagon her heralded heraldic heralding heraldry heralds herbaceous herbage \
        herbal herbalist herbicide herbivore herbivorous herbs herculean herded herder herding herds herdsman \
        herdsmen here hereabout hereafter hereby hereditary heredity herein hereof heresy heretic heretical hereto \
        heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermetically hermit hermitage \
        hernia hero heroic heroically heroin heroine heroism herons herpes herringbone herrings hers herself hes \
        hesitancy hesitant hesitate hesitation heterodox heterodoxy heterogeneity heterogeneous heterosexual \
        heterosexuality heuristic hew hex hexadecimal hexagon hexagonal hexameter hey heyday hi hiatus hibachi \
        hibernate hibernation hibiscus hiccough hiccup hickeys hickory hid hidden hide hideaway hidebound hideous \
        hideousness hideout hides hie hierarchical hierarchy hieroglyphic high highball highborn highboy highbrow \
        highchair higher highest highfalutin highlands highlight highly highness highs hightail highway highwayman \
        highwaymen hijack hike hilarious hilarity hillbilly hilliest hillock hillside hilltop hilly hilts him \
        himself hinder hindmost hindquarter hindrance hindsight hinge hint hinterland hip hippest hippie hippo \
        hippopotamus hippy hire hireling hirsute his histamine histogram historian historic historical history \
        histrionic hit hitched hitches hitchhike hitching hither hitherto hive hivemind hoagie hoarded hoarder \
        hoarding hoards hoarfrost hoarier hoariest hoariness hoarse hoarseness hoarsest hoary hoax hob hobbies \
        hobbit hobble hobbyhorse hobbyist hobgoblin hobnail hobnob hobo hoc hocked hockey hocks hockshop hod \
        hodgepodge hoe hoed hoedown hog hoggish hogshead hogwash hoist hokey hokier hokiest hokum hold holders \
        holding holdings holdout holdover holdup hole holed holes holiday holidayed holidaying holidays holier \
        holiest holiness holing holistic hollered hollering hollers hollies hollow hollowest hollowness hollyhock \
        holocaust hologram holograph holographic holography holster holy homage homburg home homebody homeboy \
        homecoming homegrown homeland homeless homelessness homelier homeliest homeliness homemade homemaker \
        homeopathic homeopathy homeowner homepage homered homering homeroom homers homes homesick homesickness \
        homespun homestead homestretch hometown homeward homework homewrecker homey homeyness homicidal homicide \
        homier homiest homily hominy homogeneity homogeneous homogenisation homogenise homogenization homogenize \
        homograph homonym homophobia homophobic homophone homosexual homosexuality honcho honed hones honest \
        honestest honesty honey honeybee honeycomb honeydew honeyed honeying honeymoon honeys honeysuckle honk \
        honorable honorably honorarium honorary honored honorific honoring honors honourable honourably honoured \
        honouring honours hooch hooded hoodie hooding hoodlum hoodoo hoods hoodwink hooey hoofed hoofing hoofs \
        hookah hooked hookers hooking hookup hookworm hooky hooligan hooliganism hooped hooping hoopla hooray hoot \
        hooves hop hopeful hopefulness hopeless hopelessness hopes hoppers hopscotch horde horizon horizontal \
        hormonal hormone horned hornet hornier horniest hornless hornpipe horns horny horology horoscope horrendous \
        horrible horribly horrid horrific horrify horror horse horseback horsefly horsehair horsehide horseman \
        horsemanship horsemen horseplay horsepower horseradish horseshoe horsetail horsewhip horsewoman horsewomen \
        horsey horsier horsiest horticultural horticulture horticulturist hos hosanna hoses hosiery hospice \
        hospitable hospitably hospital hospitalisation hospitalise hospitality hospitalization hospitalize host \
        hostage hosted hostel hostelry hostess hostile hostility hosting hostler hosts hot hotbed hotcake hotel \
        hotelier hothead hotheadedness hothouse hotkey hotness hotshot hottest hound hour hourglass house houseboat \
        housebound housebreak housebroke housebroken houseclean housecoat housed housefly household householders \
        househusband housekeeper housekeeping housemaid housemother houseplant houses housetop housewares \
        housewarming housewife housewives housework housing hovels hoverboard hovercraft hovered hovering hovers how \
        howdah howdy however howitzer howl howsoever hub hubbub hubby hubcap hubris huckleberry huckster huddled \
        huddles huddling hued hues huffed huffier huffiest huffily huffing huffs huffy huge hugeness huger hugest \
        hugged hugging hugs huh hula hulk hullabaloo hulled hulling hulls hum human humane humaneness humaner \
        humanest humanisation humanise humanism humanist humanistic humanitarian humanitarianism humanity \
        humanization humanize humankind humanly humanness humanoid humans humbled humbleness humbler humbles \
        humblest humbling humbly humbug humdinger humdrum humeri humerus humid humidifier humidify humidity humidor \
        humiliate humiliation humility hummingbird hummock hummus humongous humor humorist humorless humorlessness \
        humorous humour humourless humourlessness hump humpback humus hunch hunchback hundred hundredfold hundredth \
        hundredweight hungered hungering hungers hungover hungrier hungriest hungrily hungry hunk hunted hunters \
        hunting huntress hunts huntsmen hurdled hurdler hurdles hurdling hurl hurrah hurricane hurry hurt hurtful \
        hurting hurtle hurts husband husbanded husbanding husbandry husbands hush husked husker huskier huskiest \
        huskily huskiness husking husks husky hussar hussy hustings hustle hut hutch hyacinths hybrid hybridise \
        hybridize hydra hydrangea hydrant hydrate hydraulic hydraulically hydrocarbon hydroelectric hydroelectricity \
        hydrofoil hydrogen hydrogenate hydrology hydrolysis hydrometer hydrophobia hydroplane hydroponic hydrosphere \
        hydrotherapy hyena hygiene hygienic hygienically hygienist hygrometer hying hymens hymn hymnal hype \
        hyperactive hyperactivity hyperbola hyperbole hyperbolic hypercritical hyperlink hypermarket hypersensitive \
        hypersensitivity hyperspace hypertension hypertext hyperventilate hyperventilation hyphen hyphenate \
        hyphenation hypnoses hypnosis hypnotic hypnotically hypnotise hypnotism hypnotist hypnotize hypo \
        hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic hypoglycemia \
        hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesise hypothesize \
        hypothetical hysterectomy hysteresis hysteria hysteric hysterical iamb iambic ibex ibises ibuprofen ice \
        iceberg icebound icebox icebreaker icecap iced ices icicle icier iciest icily iciness icing ickier ickiest \
        icky icon iconoclast iconoclastic id idea ideal idealisation idealise idealism idealist idealistic \
        idealistically idealization idealize identical identifiable identification identifier identify identity \
        ideogram ideograph ideological ideologist ideology idiocy idiom idiomatic idiomatically idiosyncrasy \
        idiosyncratic idiot idiotic idiotically idle idleness idlest idol idolater idolatrous idolatry idolise \
        idolize ids idyll idyllic if iffier iffiest iffy ifs igloo igneous ignite ignition ignoble ignobly \
        ignominious ignominy ignoramus ignorance ignorant ignore iguana ii ilk ill illegal illegality illegibility \
        illegible illegibly illegitimacy illegitimate illiberal illicit illicitness illiteracy illiterate illness \
        illogical illuminate illumination illumine illusion illusive illusory illustrate illustration illustrative \
        illustrator illustrious image imagery imaginable imaginably imaginary imagination imaginative imagine imams \
        imbalance imbecile imbecilic imbecility imbibe imbroglio imbue imitate imitation imitative imitator \
        immaculately immaculateness immanence immanent immaterial immature immaturity immeasurable immeasurably \
        immediacy immediate immemorial immense immensity immerse immersion immersive immigrant immigrate immigration \
        imminence imminent immobile immobilisation immobilise immobility immobilization immobilize immoderate \
        immodest immodesty immolate immolation immoral immorality immortal immortalise immortality immortalize \
        immovable immovably immune immunisation immunise immunity immunization immunize immunology immure \
        immutability immutable immutably imp impact impair impairment impala impale impalement impalpable impanel \
        impart impartial impartiality impassable impasse impassioned impassive impassivity impatience impatient \
        impeach impeachment impeccability impeccable impeccably impecunious impecuniousness impedance impede \
        impediment impedimenta impel impend impenetrability impenetrable impenetrably impenitence impenitent \
        imperative imperceptible imperceptibly imperfect imperfection imperial imperialism imperialist imperialistic \
        imperil imperious imperiousness imperishable impermanence impermanent impermeable impermissible impersonal \
        impersonate impersonation impersonator impertinence impertinent imperturbability imperturbable imperturbably \
        impervious impetigo impetuosity impetuous impetus impiety impinge impingement impious impish impishness \
        implacability implacable implacably implant implantation implausibility implausible implausibly implement \
        implementable implementation implicate implication implicit implode implore implosion impolite impoliteness \
        impolitic imponderable import importance important importation importunate importune importunity impose \
        imposition impossibility impossible impossibly impostor imposture impotence impotent impound impoverish \
        impoverishment impracticable impracticably impractical impracticality imprecation imprecise imprecision \
        impregnability impregnable impregnably impregnate impregnation impresario impress impression impressionable \
        impressionism impressionist impressionistic impressive impressiveness imprimatur imprint imprison \
        imprisonment improbability improbable improbably impromptu improper impropriety improvable improve \
        improvement improvidence improvident improvisation improvise imprudence imprudent impudence impudent impugn \
        impulse impulsion impulsive impulsiveness impunity impure impurest impurity imputation impute in inability \
        inaccessibility inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate \
        inadmissible inadvertence inadvertent inadvisable inalienable inamorata inane inanest inanimate inanity \
        inapplicable inappropriate inapt inarticulate inasmuch inattention inattentive inaudible inaudibly inaugural \
        inaugurate inauguration inauspicious inboard inborn inbound inbox inbred inbreed inbuilt incalculable \
        incalculably incandescence incandescent incantation incapability incapable incapacitate incapacity \
        incarcerate incarceration incarnate incarnation incautious incendiary incense incentive inception incessant \
        incest incestuous inch inchoate incidence incident incidental incinerate incineration incinerator incipient \
        incise incision incisive incisiveness incisor incite incitement incivility inclemency inclement inclination \
        incline include inclusion inclusive incognito incoherence incoherent incombustible income incommensurate \
        incommunicado incomparable incomparably incompatibility incompatible incompatibly incompetence incompetent \
        incomplete incompleteness incomprehensible incomprehensibly inconceivable inconceivably inconclusive \
        incongruity incongruous inconsequential inconsiderable inconsiderate inconsiderateness inconsistency \
        inconsistent inconsolable inconspicuous inconspicuousness inconstancy inconstant incontestable incontestably \
        incontinence incontinent incontrovertible incontrovertibly inconvenience inconvenient incorporate \
        incorporation incorporeal incorrect incorrectness incorrigibility incorrigible incorrigibly incorruptibility \
        incorruptible increase incredibility incredible incredibly incredulity incredulous increment incremental \
        incriminate incrimination incriminatory incrustation incubate incubation incubator incubus inculcate \
        inculcation inculpate incumbency incumbent incur incurable incurably incurious incursion indebted \
        indebtedness indecency indecent indecipherable indecision indecisive indecisiveness indecorous indeed \
        indefatigable indefatigably indefensible indefensibly indefinable indefinably indefinite indelible indelibly \
        indelicacy indelicate indemnification indemnify indemnity indent indentation indenture independence \
        independent indescribable indescribably indestructible indestructibly indeterminable indeterminacy \
        indeterminate index indicate indication indicative indicator indices indict indictable indictment \
        indifference indifferent indigence indigenous indigent indigestible indigestion indignant indignation \
        indignity indigo indirect indirection indirectness indiscernible indiscreet indiscretion indiscriminate \
        indispensable indispensably indisposed indisposition indisputable indisputably indissoluble indistinct \
        indistinctness indistinguishable individual individualise individualism individualist individualistic \
        individuality individualize indivisibility indivisible indivisibly indoctrinate indoctrination indolence \
        indolent indomitable indomitably indoor indubitable indubitably induce inducement induct inductance inductee \
        induction inductive indulge indulgence indulgent industrial industrialisation industrialise industrialism \
        industrialist industrialization industrialize industrious industriousness industry inebriate inebriation \
        inedible ineducable ineffable ineffably ineffective ineffectiveness ineffectual inefficiency inefficient \
        inelastic inelegance inelegant ineligibility ineligible ineluctable ineluctably inept ineptitude ineptness \
        inequality inequitable inequity inert inertia inertial inertness inescapable inescapably inessential \
        inestimable inestimably inevitability inevitable inevitably inexact inexcusable inexcusably inexhaustible \
        inexhaustibly inexorable inexorably inexpedient inexpensive inexperience inexpert inexplicable inexplicably \
        inexpressible inextinguishable inextricable inextricably infallibility infallible infallibly infamous infamy \
        infancy infanticide infantile infantry infantryman infantrymen infants infarction infatuate infatuation \
        infeasible infect infection infectious infectiousness infelicitous infelicity infer inference inferential \
        inferior inferiority infernal inferno infertile infertility infest infestation infidel infidelity infield \
        infighting infiltrate infiltration infiltrator infinite infinitesimal infinitive infinitude infinity infirm \
        infirmary infirmity infix inflame inflammable inflammation inflammatory inflatable inflate inflation \
        inflationary inflect inflection inflectional inflexibility inflexible inflexibly inflexion inflict \
        infliction inflorescence inflow influence influential influenza influx info infomercial inform informal \
        informality informant information informational informative infotainment infraction infrared infrastructure \
        infrequency infrequent infringe infringement infuriate infuse infusion ingenious ingenuity ingenuous \
        ingenuousness ingest ingestion inglorious ingot ingrain ingrate ingratiate ingratitude ingredient ingress \
        ingrown inhabit inhabitable inhabitant inhalant inhalation inhalator inhale inhere inherent inherit \
        inheritance inheritor inhibit inhibition inhospitable inhuman inhumane inhumanity inimical inimitable \
        inimitably iniquitous iniquity initial initialisation initialise initialization initialize initiate \
        initiation initiative initiator initio inject injection injector injudicious injunction injure injurious \
        injury injustice ink inkblot inkier inkiest inkiness inkling inkwell inky inlaid inland inlay inlet inline \
        inmate inmost inn innards innate innermost innkeeper innocence innocent innocently innocents innocuous \
        innovate innovation innovative innovator innuendo innumerable inoculate inoculation inoffensive inoperable \
        inoperative inopportune inordinate inorganic inpatient input inquest inquietude inquire inquiry inquisition \
        inquisitive inquisitiveness inquisitor inroad ins insane insanest insanity insatiable insatiably inscribe \
        inscription inscrutable inscrutably inseam insect insecticide insectivore insectivorous insecure insecurity \
        inseminate insemination insensate insensibility insensible insensibly insensitive insensitivity insentience \
        insentient inseparability inseparable inseparably insert insertion inset inshore inside insidious \
        insidiousness insight insightful insignia insignificance insignificant insincere insincerity insinuate \
        insinuation insipid insist insistence insistent insofar insole insolence insolent insolubility insoluble \
        insolvable insolvency insolvent insomnia insomniac insouciance insouciant inspect inspection inspector \
        inspiration inspirational inspire instability install installation installment instalment instance instant \
        instantaneous instead instep instigate instigation instigator instil instill instinct instinctive institute \
        institution institutional institutionalise institutionalize instruct instruction instructional instructive \
        instructor instrument instrumental instrumentalist instrumentality instrumentation insubordinate \
        insubordination insubstantial insufferable insufferably insufficiency insufficient insular insularity \
        insulate insulation insulator insulin insult insuperable insupportable insurance insure insurgence \
        insurgency insurgent insurmountable insurrection insurrectionist intact intaglio intake intangible \
        intangibly integer integral integrate integration integrator integrity integument intel intellect \
        intellectual intellectualise intellectualism intellectualize intelligence intelligent intelligentsia \
        intelligibility intelligible intelligibly intemperance intemperate intend intense intensest intensification \
        intensifier intensify intensity intensive intent intention intentional intentness inter interact interaction \
        interactive interbred interbreed intercede intercept interception interceptor intercession intercessor \
        interchange interchangeable interchangeably intercollegiate intercom interconnect interconnection \
        intercontinental intercourse interdenominational interdepartmental interdependence interdependent interdict \
        interdiction interdisciplinary interest interface interfaith interfere interference interferon intergalactic \
        interim interior interject interjection interlace interlard interleave interleukin interlink interlock \
        interlocutory interloper interlude intermarriage intermarry intermediary intermediate interment intermezzi \
        intermezzo interminable interminably intermingle intermission intermittent intern internal internalise \
        internalize international internationalise internationalism internationalize internecine internee internet \
        internist internment internship interoffice interpersonal interplanetary interplay interpolate interpolation \
        interpose interposition interpret interpretation interpretative interpretive interracial interrelate \
        interrelation interrelationship interrogate interrogation interrogative interrogator interrogatory interrupt \
        interruption interscholastic intersect intersection intersperse interstate interstellar interstice \
        intertwine interurban interval intervene intervention interview interviewee interweave interwove interwoven \
        intestate intestinal intestine intimacy intimate intimation intimidate intimidation into intolerable \
        intolerably intolerance intolerant intonation intone intoxicant intoxicate intoxication intractability \
        intractable intramural intranet intransigence intransigent intransitive intravenous intrepid intricacy \
        intricate intrigue intrinsic intrinsically introduce introduction introductory intros introspection \
        introspective introversion introvert intrude intrusion intrusive intuit intuition intuitive inundate \
        inundation inure invade invalid invalidate invalidation invalidity invaluable invariable invariably \
        invariant invasion invasive invective inveigh inveigle invent invention inventive inventiveness inventor \
        inventory inverse inversion invert invertebrate invest investigate investigation investigative investigator \
        investiture investment investor inveterate invidious invigorate invigoration invincibility invincible \
        invincibly inviolability inviolable inviolate invisibility invisible invisibly invitation invitational \
        invite invocation invoice invoke involuntarily involuntary involve involvement invulnerability invulnerable \
        invulnerably inward iodine iodise iodize ionisation ionise ionization ionize ionosphere ions iota ipecac \
        irascibility irascible irate irateness ire iridescence iridescent iridium irises irk irksome iron ironclad \
        ironic ironical ironware ironwork irony irradiate irradiation irrational irrationality irreconcilable \
        irrecoverable irredeemable irrefutable irregular irregularity irrelevance irrelevancy irrelevant irreligious \
        irremediable irremediably irreparable irreparably irreplaceable irrepressible irreproachable irresistible \
        irresistibly irresolute irresolution irrespective irresponsibility irresponsible irresponsibly irretrievable \
        irretrievably irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigate irrigation \
        irritability irritable irritably irritant irritate irritation irruption is isinglass island isle islet ism \
        isobar isolate isolation isolationism isolationist isometric isomorphic isosceles isotope isotopic isotropic \
        issuance issue isthmus it italic italicise italicize itch itchier itchiest itchiness itchy item itemisation \
        itemise itemization itemize iterate iteration iterative iterator itinerant itinerary its itself ivies \
        ivories jab jabot jackal jackass jackboot jackdaw jacked jacket jackhammer jacking jackknife jackknives \
        jackpot jackrabbit jaded jades jading jag jaggedest jaggedness jaguar jail jailbreak jailed jailer jailing \
        jails jalopy jalousie jam jamb jamboree jangle janitor janitorial january japan jape jar jargon jasmines \
        jaundice jaunt jauntier jauntiest jauntily jauntiness jaunty javelin jaw jawbone jawbreaker jays jaywalk \
        jazz jazzier jazziest jazzy jealous jealousy jeep jeer jeez jejune jell jelly jellybean jellyfish jeopardise \
        jeopardize jeopardy jeremiad jerk jerkier jerkiest jerkily jerkin jerkwater jerky jerseys jest jesters jet \
        jets jetsam jetted jetting jettison jetty jeweled jeweler jeweling jewelled jeweller jewellery jewelling \
        jewelry jewels jib jibe jiffy jig jiggle jigsaw jihad jihadist jilt jimmied jimmying jingle jingoism \
        jingoist jingoistic jinn jinni jinrikisha jinx jitney jitterbug jitterier jitteriest jitters jittery jive \
        jobbed jobber jobbing jobless joblessness jobs jockey jocks jockstrap jocose jocosity jocular jocularity \
        jocund jocundity jodhpurs jog joggle join joiners joint joist joke joked joker jokes joking jollied jollier \
        jollies jolliest jolliness jollity jollying jolt jonquil joshed joshes joshing jostle jot joule jounce \
        journal journalese journalism journalist journalistic journey journeyed journeying journeyman journeymen \
        journeys joust jovial joviality jowl joyed joyful joyfullest joyfulness joying joyless joyous joyousness \
        joyridden joyride joyrode joys joystick jubilant jubilation jubilee judged judgement judgemental judges \
        judgeship judging judgment judgmental judicature judicial judiciary judicious judiciousness judo jugged \
        juggernaut jugging juggle jugs jugular juice juicier juiciest juicily juiciness juicy jujitsu jujube jukebox \
        julep july jumble jumbo jump jumped jumpers jumpier jumpiest jumpiness jumping jumps jumpsuit jumpy junco \
        junction juncture jungle juniors juniper junked junkers junket junkie junkiest junking junks junkyard junta \
        juridical juries jurisdiction jurisdictional jurisprudence jurist juror jury just juster justest justices \
        justifiable justifiably justification justify justly justness jut jute juvenile juxtapose juxtaposition \
        kaboom kaftan kaleidoscope kaleidoscopic kamikaze kangaroo kaolin kapok kaput karakul karaoke karat karate \
        katydid kayak kazoo kebab keeled keened keenest keening keenly keenness keens keep keepsake keg kelp kenned \
        kennel kenning kens kept keratin kerb kerchief kernel kerosene kestrel ketch ketchup keto ketogenic \
        kettledrum kettles key keybinding keyboard keyed keyhole keying keynote keypunch keys keystone keystroke \
        keyword khaki khans kibbutz kibbutzim kibitz kibosh kick kickback kicked kicker kickier kickiest kicking \
        kickoff kicks kickstand kicky kid kidders kiddie kiddo kidnap kidneys kielbasa kill killdeer killer killers \
        killjoy kiln kilo kilobyte kilocycle kilogram kilohertz kilometer kilometre kiloton kilowatt kilt kimono kin \
        kinda kindergarten kindest kindhearted kindled kindles kindlier kindliest kindliness kindling kindness \
        kinematic kinetic kinfolk kingdom kingfisher kinglier kingliest kingly kingpin kings kingship kinked kinkier \
        kinkiest kinking kinks kinky kinship kinsmen kinswoman kinswomen kiosk kipper kismet kiss kissed kisser \
        kisses kissing kit kitchen kitchenette kitchenware kited kites kith kiting kits kitsch kitschy kitten \
        kittenish kitties kiwi kleptomania kleptomaniac klutz klutzier klutziest klutzy knack knapsack knave knavery \
        knavish knead knee kneecap kneed kneeing kneel knees knell knelt knew knickers knickknack knife knighted \
        knighthood knighting knightly knit knitwear knives knob knobbier knobbiest knobby knock knockout knockwurst \
        knolls knot knothole knottier knottiest knotty know knowable knowledge knowledgeable knowledgeably known \
        knuckle knucklehead koala kohlrabi kook kookaburra kookier kookiest kookiness kooky kopeck kosher kowtow \
        kroner kronor krypton ks kudos kudzu kumquat la lab label labia labial labium labor laboratory laborious \
        labour laburnum labyrinth labyrinthine laced lacerate laceration laces lachrymal lachrymose lacier laciest \
        lacing lack lackadaisical lacked lackeys lacking lackluster lacklustre lacks laconic laconically lacquer \
        lacrosse lactate lactation lactic lactose lacuna lacunae ladder laddies laded laden lades ladies lading \
        ladle lads lady ladybird ladybug ladyfinger ladylike ladyship lag laggard lagniappe lagoon laid lairs laity \
        lama lamasery lambaste lambda lambed lambent lambing lambkin lambs lambskin lame lamebrain lamed lameness \
        lamentable lamentably lamentation lamented lamenting laments lamer lamest laminate lamination laming lammed \
        lamming lampblack lampoon lamppost lamprey lamps lampshade lams lanced lancer lances lancet lancing land \
        landed landfall landfill landholder landing landlady landline landlocked landlord landlubber landmark \
        landmass landowner lands landscape landslid landslide landward lanes language languid languish languor \
        languorous lank lankest lankier lankiest lankiness lanky lanolin lantern lanyard lap lapel lapidary lapse \
        laptop lapwing larboard larcenous larceny larch lard large largely largeness larger larges largest largo \
        largos lariat larked larking larks larkspur larva larvae larval larynges laryngitis larynx lasagna lasagne \
        lascivious lasciviousness laser lashed lashes lashing lasses lassies lassitude lasso last latched latches \
        latching late latecomer latency lateness latent lateral latest latex lath lathe latitude latitudinal latrine \
        lats latte lattice latticework laud laudable laudably laudanum laudatory laugh laughable laughably \
        laughingstock launch launder laundress laundry laundryman laundrymen laureate laurels lava lavatory \
        lavenders lavish lavishest lavishness lawbreaker lawful lawfulness lawgiver lawlessly lawlessness lawmaker \
        lawn lawrencium lawsuit lawyer lawyers laxative laxer laxest laxity laxly laxness lay layaway layer layette \
        laying laymen layoff layout layover laypeople layperson lays laywoman laywomen lazed lazes lazier laziest \
        lazily laziness lazing lazy lazybones leached leaches leaching lead leaden leader leaders leadership leaf \
        leafed leafier leafiest leafing leafless leaflet leafs league leagued leagues leaguing leakage leaked \
        leakier leakiest leaking leaky leaned leanest leaning leanness leans leap leapfrog leapt learn learned \
        learnt leas leasehold leases leash least leastwise leather leatherneck leathery leave leaven lecher \
        lecherous lechery lecithin lectern lecture led ledge ledgers leeched leeches leeching leeks leer leerier \
        leeriest leery leeward leeway left leftest leftism leftist leftmost leftover leftwards lefty leg legacy \
        legal legalese legalisation legalise legalism legalistic legality legalization legalize legate legatee \
        legation legato legend legendary legerdemain leggier leggiest leggy legibility legible legibly legion \
        legionnaire legislate legislation legislative legislator legislature legit legitimacy legitimate legitimise \
        legitimize legless legman legmen legroom legume leguminous legwork leisurely leitmotif lemmas lemme lemonade \
        lemony lemur lend length lengthen lengthier lengthiest lengthily lengthwise lengthy leniency lenient lens \
        lentil leonine leopards leotard leper leprechaun leprosy leprous lesbian lesbianism lesion less lessee \
        lessen lesson lessor lest let letdown lethal lethargic lethargically lethargy letterbox letterhead lettuce \
        letup leukaemia leukemia leukocyte levee level levelheaded levelheadedness levelness leverage levered levers \
        leviathan levied levies levitate levitation levity levying lewd lewdest lewdness lexical lexicographer \
        lexicography lexicon liability liable liaise liaison liar lib libation libel libellous libelous liberal \
        liberalisation liberalise liberalism liberality liberalization liberalize liberate liberation liberator \
        libertarian liberties libertine libidinous libido librarian library librettist libretto licence license \
        licensee licentiate licentious licentiousness lichen licit lick licorice lid lie lied lief liefest liege \
        liens lies lieutenancy lieutenant life lifeblood lifeboat lifeforms lifeguard lifeless lifelike lifeline \
        lifelong lifesaver lifesaving lifespan lifestyle lifetime lifework lift liftoff ligament ligature light \
        lighted lighten lighter lightest lightheaded lighthearted lightheartedness lighthouse lighting lightly \
        lightness lightning lights lightweight lignite likable likableness like likeable likeableness likelier \
        likeliest likelihood liken likeness likest likewise lilac lilies lilt limb limbless limbo lime limeade \
        limelight limerick limestone limier limiest limit limitation limitless limn limos limousine limp limpest \
        limpet limpid limpidity limpness limy linage linchpin lindens line lineage lineal lineament linear \
        linebacker lined linefeed lineman linemen linen liners lines linesman linesmen lineup lingered lingerer \
        lingerie lingering lingers lingoes lingual linguist linguistic liniment lining link linkage linked linking \
        links linkup linnet linoleum linseed lintel lion lioness lionhearted lionise lionize lip lipid liposuction \
        lipread lips lipstick liquefaction liquefy liqueur liquid liquidate liquidation liquidator liquidise \
        liquidity liquidize liquor liquorice lire lisp lissom lissome list listed listen listing listless \
        listlessness lists lit litany litchi lite literacy literal literary literate literati literature lither \
        lithest lithium lithograph lithographic lithography lithosphere litigant litigate litigation litigious \
        litigiousness litmus litre litterbug little littleness littler littlest littoral liturgical liturgy \
        livability livable live liveable livelier liveliest livelihood liveliness livelong liven liverwurst livery \
        livest livestock livid lizard llama lo load loadable loaf loam loamier loamiest loamy loan loaned loaner \
        loaning loans loanword loath loathe loathsome loathsomeness loaves lob lobby lobbyist lobe lobotomy lobster \
        local locale localisation localise locality localization localize locate location locavore loci lock \
        lockable locked lockers locket locking lockjaw lockout locks locksmith lockstep lockup loco locomotion \
        locomotive locoweed locus locust locution lodes lodestar lodestone lodged lodger lodges lodging loft loftier \
        loftiest loftily loftiness lofty log loganberry logarithm logarithmic logbook loge loggerhead logic logical \
        logician login logistic logistical logjam logo logoff logon logotype logout logrolling loin loincloth loiter \
        lolcat loll lollipop lollygag lonelier loneliest loneliness lonely loner lonesome longboat longed longer \
        longest longevity longhair longhand longhorn longing longish longitude longitudinal longs longshoreman \
        longshoremen longtime loofah look lookalike looked looking lookout looks lookup loom loonie looniest loons \
        loony loop looped loophole loopier loopiest looping loops loopy loose loosed loosely loosen looseness looser \
        looses loosest loosing looted looter looting loots lop lopsided lopsidedness loquacious loquacity lord \
        lorded lording lordlier lordliest lordly lords lordship lorgnette lorn lorry lose loss lost lot lotion \
        lottery lotto lotus loud loudest loudmouth loudness loudspeaker lounge louse lousier lousiest lousiness \
        lousy lout loutish louver louvre lovable lovebird loved lovelier lovelies loveliest loveliness lovelorn \
        lovely lovemaking lover loves lovesick loving lovingly low lowbrow lowdown lowed lower lowercase lowered \
        lowering lowers lowest lowing lowish lowland lowlier lowliest lowliness lowly lowness lows lox loyaler \
        loyalest loyalist loyally loyalty lozenge ls luau lubber lube lubricant lubricate lubrication lubricator \
        lucidity lucidly lucidness luck lucked luckier luckiest luckily luckiness lucking luckless lucks lucky \
        lucrative lucre ludicrous ludicrousness lug luggage lugubrious lugubriousness lukewarm lull lullaby lumbago \
        lumbar lumber lumberjack lumberman lumbermen lumberyard luminary luminescence luminescent luminosity \
        luminous lummox lump lumpier lumpiest lumpiness lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon \
        luncheonette lunchroom lunchtime lunge lunged lunging lungs lupin lupine lupus lurch lure lurid luridness \
        lurk luscious lusciousness lush lushest lushness lusted lustful lustier lustiest lustily lustiness lusting \
        lustre lustrous lusts lusty luxuriance luxuriant luxuriate luxurious luxuriousness luxury lyceum lye lying \
        lymph lymphatic lymphoma lynched lynches lynching lynx lyre lyrical lyricist lyrics macabre macadam macaroni \
        macaroon macaw maced macerate maceration maces machete machination machine machinery machinist machismo \
        macing mackerel mackinaw mackintosh macro macrobiotic macrocosm macron macroscopic mad madam madame madcap \
        maddened maddening maddens madder maddest made mademoiselle madhouse madly madman madmen madness madras \
        madrasa madrasah madrassa madrigals madwoman madwomen maelstrom maestro magazine magenta maggot magic \
        magical magician magisterial magistrate magma magnanimity magnanimous magnate magnesia magnesium magnet \
        magnetic magnetically magnetisation magnetise magnetism magnetization magnetize magneto magnetosphere \
        magnification magnificence magnificent magnifier magnify magnitude magnolias magnum magpie maharajah \
        maharani maharishi mahatma mahogany maid maidenhair maidenhead maidenhood maidenly maidens maidservant mail \
        mailbox mailman mailmen maim main mainframe mainland mainline mainly mainmast mainsail mainspring mainstay \
        mainstream maintain maintainability maintainable maintenance maizes majestic majestically majesty majored \
        majorette majoring majority majorly make maker makers makeshift makeup maladjusted maladjustment maladroit \
        malady malaise malapropism malaria malarial malarkey malcontent male malediction malefactor maleness males \
        malevolence malevolent malfeasance malformation malformed malfunction malice malicious malign malignancy \
        malignant malignity malinger mall mallards malleability malleable mallets mallow malls malnourished \
        malnutrition malodorous malpractice malt maltreat maltreatment malware mama mamboed mamboing mambos mamma \
        mammal mammalian mammary mammogram mammography mammon mammoth man manacle manage manageability manageable \
        management managerial manatee mandarin mandate mandatory mandible mandolin mandrake mandrill maneuver \
        maneuverability maneuverable manful manga manganese mange mangier mangiest mangle mango mangrove mangy \
        manhandle manhole manhood manhunt mania maniac maniacal manic manicure manicurist manifest manifestation \
        manifesto manifold manikin manipulate manipulation manipulative manipulator mankind manlier manliest \
        manliness manned mannequin manner mannerism mannish mannishness manoeuvrability manoeuvrable manoeuvre \
        manorial manors manpower mansard manse manservant mansion manslaughter mantel mantelpiece mantes mantillas \
        mantis mantissa mantle mantoes mantra manual manually manuals manufacture manumit manure manuscript many map \
        marabou maraca marathon maraud marbled marbles marbling march marched marcher marches marching marchioness \
        margarine margaritas margin marginal marginalia mariachi marigold marijuana marimba marinade marinas \
        marinate mariner marines marionette marital maritime marjoram markdown marked markers market marketability \
        marketable marketplace marking marksman marksmanship marksmen markup marlins marmalade marmoset marmot \
        maroon marquee marquess marquetry marquises marred marriage marriageable married marries marring marrows \
        marry marrying mars marshaled marshaling marshalled marshalling marshals marshes marshier marshiest \
        marshmallow marshy marsupial martinet martinis martyr martyrdom marveled marveling marvelled marvelling \
        marvellous marvelous marvels maryland marzipan mas mascara mascot masculine masculinity mashed masher mashes \
        mashing mashup mask masked masking masks masochism masochist masochistic masonic masonry masons masque \
        masquerade mass massacre massage massed masses masseur masseuse massing massive massiveness mastectomy \
        master mastered masterful mastering masterly mastermind masterpiece masterstroke masterwork mastery masthead \
        masticate mastication mastiff mastodon mastoid masts masturbate masturbation matador match matchbook \
        matchbox matchless matchmaker matchmaking matchstick mated material materialisation materialise materialism \
        materialist materialistic materialistically materialization materialize maternal maternity mates math \
        mathematical mathematician mathematics mating matins matriarch matriarchal matriarchy matrices matricide \
        matriculate matriculation matrimonial matrimony matrix matron matted matter mattered mattering matters \
        matting mattock mattress maturation mature maturest maturity matzo matzoh matzot matzoth mauled mauling \
        mauls maunder mausoleum mauve maven mavericks maw mawkish maxed maxes maxilla maxillae maxillary maximal \
        maximisation maximise maximization maximize maxims maximum maxing maybe mayday mayflower mayfly mayhem \
        mayonnaise mayor mayoralty mayors maypole mazes mazurka me meadowlark meager meagerness meagre meagreness \
        meal mealier mealiest mealtime mean meander meanest meaningful meaningless meanness means meant meantime \
        meanwhile measles measlier measliest measly measurable measurably measure measureless measurement meat \
        meatball meatier meatiest meatloaf meatloaves meaty mecca mechanic mechanical mechanisation mechanise \
        mechanism mechanistic mechanization mechanize medal medalist medallion medallist meddle meddlesome media \
        medial median mediate mediation mediator medical medicate medication medicinal medicine medics medieval \
        mediocre mediocrity meditate meditation meditative medium medleys medulla meekest meekly meekness meet \
        meetinghouse megabyte megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone \
        megapixel megaton megs meh melancholia melancholic melancholy melange melanin melanoma meld mellifluous \
        mellow mellowest mellowness melodic melodically melodies melodious melodiousness melodrama melodramatic \
        melodramatically melon melt meltdown member membership membrane membranous meme memento memo memoir \
        memorabilia memorable memorably memorandum memorial memorialise memorialize memorisation memorise \
        memorization memorize memory men menace menage menagerie mendacious mendacity mendicant menfolk menhaden \
        menial meningitis menopausal menopause menorah menservants menses menstrual menstruate menstruation menswear \
        mental mentality menthol mentholated mention mentored mentoring mentors menu meow mercantile mercenary \
        mercerise mercerize merchandise merchantman merchantmen merchants mercies merciful merciless mercurial \
        mercuric mercury mere merest meretricious merganser merge meridian meringue merinos merit meritocracy \
        meritorious mermaid merman mermen merrier merriest merriment merriness merrymaker merrymaking mes mesas \
        mescal mescaline mesdames mesdemoiselles mesh mesmerise mesmerism mesmerize mesquite message messengers \
        messiahs messiest messieurs messily messiness messy mestizo met metabolic metabolise metabolism metabolize \
        metacarpal metacarpi metacarpus metal metallic metallurgical metallurgist metallurgy metamorphic \
        metamorphism metamorphose metamorphosis metaphor metaphorical metaphysical metaphysics metastases metastasis \
        metastasise metastasize metatarsal mete meteor meteoric meteorite meteoroid meteorological meteorologist \
        meteorology methadone methane methanol methinks method methodical methodological methodology methought \
        meticulous meticulousness metre metric metrical metrication metro metronome metropolis metropolitan metros \
        mettle mettlesome mew mewl mezzanine mi miaow miasma mice microaggression microbe microbiologist \
        microbiology microchip microcode microcomputer microcosm microeconomics microfiche microfilm microloan \
        micrometer micrometre micron microorganism microphone microplastics microprocessor microscope microscopic \
        microscopically microscopy microsecond microsurgery microwave mid midair midday middle middlebrow middleman \
        middlemen middleweight middy midge midget midland midmost midnight midpoint midriff midshipman midshipmen \
        midst midstream midsummer midterm midtown midway midweek midwife midwifery midwinter midwives midyear mien \
        miff might mightier mightiest mightily mightiness mighty migraine migrant migrate migration migratory miked \
        mikes miking mil milch mild mildest mildew mildness mile mileage milepost milers milestone milf milieu \
        militancy militant militarily militarisation militarise militarism militarist militaristic militarization \
        militarize military militate militia militiaman militiamen milk milkier milkiest milkiness milkmaid milkman \
        milkmen milkshake milksop milkweed milky mill millage milled millennia millennial millennium millers \
        milligram milliliter millilitre millimeter millimetre milliners millinery milling million millionaire \
        millions millionth millipede millisecond millrace millstone milquetoast mils mime mimeograph mimetic mimic \
        mimicked mimicking mimicry mimosa min minaret minatory mince mincemeat mind mindbogglingly mindedness \
        mindful mindfulness mindless mindlessness mine mined minefield mineral mineralogist mineralogy miners \
        minestrone minesweeper mingled mingles mingling mini miniature miniaturisation miniaturise miniaturist \
        miniaturization miniaturize minibike minibus minicam minicomputer minim minima minimal minimalism minimalist \
        minimisation minimise minimization minimize minimum mining minion miniseries miniskirt minister ministerial \
        ministrant ministration ministry minivan minnow minored minoring minority minors minster minstrel mint \
        mintier mintiest minty minuend minuet minus minuscule minute minuteman minutemen minuteness minutest minutia \
        minutiae minx miracles miraculous mirage mired mires miring mirror mirth mirthful mirthless misadventure \
        misalignment misalliance misanthrope misanthropic misanthropist misanthropy misapplication misapply \
        misapprehend misapprehension misappropriate misappropriation misbegotten misbehave misbehavior misbehaviour \
        miscalculate miscalculation miscall miscarriage miscarry miscast miscegenation miscellaneous miscellany \
        mischance mischief mischievous mischievousness miscommunication misconceive misconception misconduct \
        misconstruction misconstrue miscount miscreant miscue misdeal misdealt misdeed misdemeanor misdemeanour \
        misdiagnose misdiagnosis misdid misdirect misdirection misdo misdone miserable miserably miserliness miserly \
        misers misery misfeasance misfire misfit misfortune misgiving misgovern misguide mishandle mishap mishmash \
        misidentify misinform misinformation misinterpret misinterpretation misjudge misjudgement misjudgment \
        mislaid mislay mislead misled mismanage mismanagement mismatch misnomer misogynist misogynistic misogyny \
        misplace misplay misprint mispronounce mispronunciation misquotation misquote misread misrepresent \
        misrepresentation misrule miss missal missed misses misshapen missile missilery missing mission missionary \
        missive missouri misspell misspend misspent misstate misstatement misstep mistake mistaken misted mister \
        mistier mistiest mistily mistime mistiness misting mistletoe mistook mistranslated mistreat mistreatment \
        mistress mistrial mistrust mistrustful mists mistype misunderstand misunderstood misuse mite mitigate \
        mitigation mitosis mitre mittens mix mixed mixer mixes mixing mixture mizzen mizzenmast mkay mnemonic mo \
        moaned moaning moans moat mob mobile mobilisation mobilise mobility mobilization mobilize mobster moccasin \
        mocha mocked mocker mockery mocking mockingbird mocks mod modal mode model modem moderate moderation \
        moderator modern modernisation modernise modernism modernist modernistic modernity modernization modernize \
        modest modesty modicum modifiable modification modifier modify modish modishness modular modulate modulation \
        modulator module modulus mogul mohair moiety moire moist moisten moistest moistness moisture moisturise \
        moisturize molar molasses mold moldered moldering molders moldier moldiest moldiness moldy molecular \
        molecule molehill moleskin molest molestation mollification mollify molls mollusc mollusk mollycoddle molt \
        molten molybdenum mom moment momentarily momentary momentous momentousness momentum mommy monarch monarchic \
        monarchical monarchism monarchist monarchy monastery monastic monasticism monaural monetarily monetarism \
        monetary monetise monetize money moneybag moneyed moneymaker moneymaking mongered mongering mongers \
        mongolism mongoose mongrel monies moniker monitor monkey monkeyshine mono monochromatic monochrome monocle \
        monocotyledon monogamous monogamy monogram monograph monolingual monolith monolithic monologue monomania \
        monomaniac mononucleosis monophonic monopolisation monopolise monopolist monopolistic monopolization \
        monopolize monopoly monorail monosyllabic monosyllable monotheism monotheist monotheistic monotone monotonic \
        monotonically monotonous monotony monoxide monsieur monsignor monsoon monster monstrance monstrosity \
        monstrous montage month monument monumental moo mooch moodier moodiest moodily moodiness moonbeam mooned \
        mooning moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moored moorings moorland moot \
        mop mope moppet moraine moral morale moralise moralist moralistic morality moralize morass moratorium moray \
        morbid morbidity mordant more moreover morgue moribund morn morning mornings morocco moronic morons morose \
        moroseness morpheme morphine morphological morphology morrows morsel mortal mortality mortar mortarboard \
        mortgage mortgagee mortgagor mortician mortification mortify mortise mortuary mosaic mosey mosque mosquito \
        mosses mossier mossiest mossy most motel moth mothball motherboard motherfucker motherfucking motherhood \
        motherland motherless motherliness motif motile motility motion motionless motivate motivation motivational \
        motivator motive motleys motlier motliest motocross motor motorbike motorboat motorcade motorcar motorcycle \
        motorcyclist motorise motorist motorize motorman motormen motormouth motorway mottle mottoes mould mouldered \
        mouldering moulders mouldier mouldiest mouldy moult mound mount mountain mountaineer mountainous mountains \
        mountainside mountaintop mountebank mounted mounting mourn mournful mournfulness mouse mousers mousetrap \
        mousier mousiest mousiness mousse moustache mousy mouth mouthful mouthpiece mouthwash mouthwatering movable \
        move movement movie mow mower mozzarella ms mu much mucilage muck muckier muckiest muckrake mucky mucous \
        mucus mud muddier muddiest muddiness muddle muddy mudguard mudslide mudslinger mudslinging muesli muezzin \
        muffed muffin muffing muffle muffs mufti mug muggier muggiest mugginess muggle muggy mukluk mulatto mulberry \
        mulch mules muleteer mulish mulishness mullah mulled mullets mulligatawny mulling mullion mulls multi \
        multicolored multicoloured multicultural multiculturalism multidimensional multifaceted multifarious \
        multifariousness multilateral multilingual multimedia multimillionaire multinational multiplayer multiple \
        multiplex multiplicand multiplication multiplicative multiplicity multiplier multiply multiprocessing \
        multipurpose multiracial multitasking multitude multitudinous multivariate multiverse multivitamin mum \
        mumble mummery mummification mummify mummy mumps munched munches munchies munching mundane municipal \
        municipality munificence munificent munition mural muralist murder murderess murderous murkier murkiest \
        murkily murkiness murks murky murmur muscat muscatel muscle muscular muscularity musculature mused muses \
        museum mush mushier mushiest mushiness mushroom mushy music musical musicale musician musicianship \
        musicologist musicology musing musk muskellunge musket musketeer musketry muskier muskiest muskiness \
        muskmelon muskrat musky muslin muss mussel mussier mussiest mussy must mustache mustang mustard mustier \
        mustiest mustiness musty mutability mutable mutant mutate mutation mute muteness mutest mutilate mutilation \
        mutineer mutinous mutiny mutt muttered muttering mutters mutton mutual mutuality muumuu muzzle myna mynah \
        myopia myopic myriad myrrh myrtles myself mysterious mysteriousness mystery mystic mystical mysticism \
        mystification mystify mystique myth mythic mythical mythological mythologist mythology na nab nabob nachos \
        nacre nadirs nag naiad nail nailbrush nailed nailing nails naive naivest naivety naked nakedness name \
        nameless namesake nannies nanosecond nanotechnology nap napalm nape naphtha naphthalene napkin nappier \
        nappiest nappy narc narcissism narcissist narcissistic narcosis narcotic nark narrate narration narrative \
        narrator narrow narrowest narrowness narwhal nasal nasalise nasalize nascent nastier nastiest nastily \
        nastiness nasturtium nasty nation national nationalisation nationalise nationalism nationalist nationalistic \
        nationality nationalization nationalize nations nationwide native nativity nattier nattiest nattily natty \
        natural naturalisation naturalise naturalism naturalist naturalistic naturalization naturalize naturalness \
        nature naught naughtier naughtiest naughtily naughtiness naughty nausea nauseam nauseate nauseous nautical \
        nautilus naval navel naves navigability navigable navigate navigation navigational navigator navy nays \
        naysayer near nearby neared nearer nearest nearing nearly nearness nears nearsighted nearsightedness neat \
        neatest neath neatness nebula nebulae nebulous necessarily necessary necessitate necessity neck neckerchief \
        necklace neckline necktie necromancer necromancy necrophilia necrosis nectar nectarine need needful needier \
        neediest neediness needle needlepoint needlework needy nefarious nefariousness negate negation negative \
        negativity neglect neglectful negligee negligence negligent negligible negligibly negotiable negotiate \
        negotiation negotiator neigh neighbor neighborhood neighborliness neighbors neighbour neighbourhood \
        neighbourliness neither nematode nemeses nemesis neoclassic neoclassical neoclassicism neocolonialism neocon \
        neoconservative neodymium neologism neon neonatal neonate neophyte neoprene nephew nephritis nepotism \
        neptunium nerd nerdier nerdiest nerdy nerve nerveless nervier nerviest nervous nervousness nervy nest nestle \
        net netbook nether nethermost nettle nettlesome network neural neuralgia neuralgic neuritis neurological \
        neurologist neurology neuron neuroses neurosis neurosurgery neurotic neurotically neurotransmitter neuter \
        neutral neutralisation neutralise neutrality neutralization neutralize neutrino neutron never nevermore \
        nevertheless new newbie newborns newcomers newel newer newest newfangled newly newlywed newness news \
        newsagents newsboy newscast newsflash newsier newsiest newsletter newsman newsmen newspaper newspaperman \
        newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy newsy newtons newts next \
        nexus niacin nib nibble nice niceness nicer nicest nicety niche nicked nickelodeon nicking nickname nicotine \
        niece niftier niftiest nifty nigga niggard niggardliness niggaz nigger niggle nigh nighest night nightcap \
        nightclothes nightclub nightfall nightgown nighthawk nightie nightingales nightlife nightmare nightmarish \
        nightshade nightshirt nightstick nighttime nihilism nihilist nihilistic nimbi nimble nimbleness nimblest \
        nimbly nimbus nincompoop nine ninepin nineteen nineteenth ninetieth ninety ninjas ninny ninth nip nippers \
        nippier nippiest nipple nippy nirvana nit nitpick nitrate nitre nitrogen nitrogenous nitroglycerin \
        nitroglycerine nitwit nixed nixes nixing no nobility nobleman noblemen nobleness nobler noblest noblewoman \
        noblewomen nobly nobody nocturnal nocturne nod nodal noddy node nodular nodule noggin noise noiseless \
        noiselessness noisemaker noisier noisiest noisily noisiness noisome noisy nomad nomadic nomenclature nominal \
        nominate nomination nominative nominee non nonabrasive nonabsorbent nonagenarian nonalcoholic nonaligned \
        nonbeliever nonbreakable nonce nonchalance nonchalant noncom noncombatant noncommercial noncommittal \
        noncompetitive noncompliance nonconductor nonconformist nonconformity noncontagious noncooperation nondairy \
        nondeductible nondenominational nondescript nondrinker none nonempty nonentity nonessential nonesuch \
        nonetheless nonevent nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable \
        nongovernmental nonhazardous nonhuman nonindustrial noninterference nonintervention nonjudgmental nonliving \
        nonmalignant nonmember nonnegotiable nonobjective nonpareil nonpartisan nonpayment nonphysical nonplus \
        nonpoisonous nonpolitical nonpolluting nonprescription nonproductive nonprofessional nonprofit \
        nonproliferation nonrefillable nonrefundable nonrenewable nonrepresentational nonresident nonrestrictive \
        nonreturnable nonrigid nonscheduled nonseasonal nonsectarian nonsense nonsensical nonsexist nonskid \
        nonsmoker nonsmoking nonstandard nonstick nonstop nonsupport nontaxable nontechnical nontoxic \
        nontransferable nontrivial nonunion nonuser nonverbal nonviolence nonviolent nonvoting nonwhite nonzero \
        noodle nook noonday noontime noose nope nor norm normal normalcy normalisation normalise normality \
        normalization normalize normative north northbound northeast northeastern northeastward northerly northern \
        northerner northernmost northward northwest northwesterly northwestern northwestward nose nosebleed nosedive \
        nosegay nosh nosier nosiest nosiness nostalgia nostalgic nostalgically nostril nostrum nosy not notable \
        notably notarise notarize notary notation notch note notebook notepad notepaper noteworthy nothing \
        nothingness notice noticeable noticeably noticeboard notification notify notion notional notoriety notorious \
        notwithstanding nougat nought noun nourish nourishment nous novae novas novel novelette novelist novellas \
        novelty november novice novitiate now nowadays noway nowhere nowise noxious nozzle nth nuance nub nubile \
        nuclear nuclei nucleic nucleus nude nudest nudge nudism nudist nudity nugget nuisance nuke nullification \
        nullify nullity nulls numb numberless numbest numbness numbskull numeracy numeral numerate numeration \
        numerator numeric numerical numerology numerous numismatic numismatist numskull nun nuncio nunneries nuptial \
        nurse nursed nursemaid nursery nurseryman nurserymen nurses nursing nurture nut nutcracker nuthatch nutmeat \
        nutmeg nutria nutrient nutriment nutrition nutritional nutritionist nutritious nutritive nutshell nuttier \
        nuttiest nuttiness nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oafish oaken oakum oar oarlock \
        oarsman oarsmen oases oasis oat oaten oath oatmeal obduracy obdurate obedience obedient obeisance obeisant \
        obelisk obese obesity obey obfuscate obfuscation obit obituary object objection objectionable objectionably \
        objective objectiveness objectivity objector oblate oblation obligate obligation obligatory oblige oblique \
        obliqueness obliterate obliteration oblivion oblivious obliviousness oblong obloquy obnoxious oboe oboist \
        obscene obscenest obscenity obscure obscurest obscurity obsequious obsequiousness obsequy observable \
        observably observance observant observation observational observatory observe obsess obsession obsessive \
        obsidian obsolescence obsolescent obsolete obstacle obstetric obstetrical obstetrician obstinacy obstinate \
        obstreperous obstruct obstruction obstructionist obstructive obstructiveness obtain obtainable obtrude \
        obtrusive obtrusiveness obtuse obtuseness obtusest obverse obviate obvious obviousness ocarina occasion \
        occasional occidental occlude occlusion occlusive occult occupancy occupant occupation occupational occupy \
        occur occurrence ocean oceangoing oceanic oceanographer oceanographic oceanography ocelot ocher ochre \
        octagon octagonal octal octane octaves octet octogenarian octopus ocular oculist odd oddball odder oddest \
        oddity oddly oddness odds ode odious odium odometer odor odoriferous odorless odorous odour odourless \
        odyssey oedema oesophagi oesophagus oestrogen of off offal offbeat offence offend offense offensive \
        offensiveness offertory offhand offhandedly office officeholder officer officers official officialdom \
        officiate officious officiousness offload offset offshoot offshore offside offspring offstage oft often \
        oftenest oftentimes ogled ogling ogre oh ohm oho ohs oil oilcloth oilfield oilier oiliest oiliness oilskin \
        oily oink ointment ok okay okra old older oldest oldie oleaginous oleander oleo oleomargarine olfactory \
        oligarch oligarchic oligarchy olives ombudsman ombudsmen omegas omelet omelette omen ominous omission omit \
        omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous on once \
        oncology oncoming one oneness onerous oneself onetime ongoing onion onionskin online onlooker onomatopoeia \
        onomatopoeic onrush onset onshore onslaught onto onus onward onyx oodles oops ooze opacity opalescence \
        opalescent opals opaque opaqueness opaquest open openest openhanded openness openwork opera operable operand \
        operate operatic operation operational operative operator operetta ophthalmic ophthalmologist ophthalmology \
        opiate opine opinion opinionated opioid opium opossum opponent opportune opportunism opportunist \
        opportunistic opportunity oppose opposite opposition oppress oppression oppressive oppressor opprobrious \
        opprobrium opt optic optical optician optima optimal optimisation optimise optimism optimist optimistic \
        optimistically optimization optimize optimum option optional optometrist optometry opulence opulent opus or \
        oracle oracular oral orally orals orange orangeade oranges orangutan orate oration orator oratorical \
        oratorio oratory orb orbit orbital orc orchards orchestra orchestral orchestrate orchestration orchid ordain \
        ordeal order orderliness ordinal ordinance ordinarily ordinariness ordinary ordination ordnance ordure \
        oregano ores organdie organdy organelle organic organically organisation organisational organise organism \
        organist organization organizational organize organs orgasm orgasmic orgiastic orgy orient oriental \
        orientate orientation orifice origami origin original originality originate origination originator oriole \
        ormolu ornament ornamental ornamentation ornate ornateness ornerier orneriest ornery ornithologist \
        ornithology orotund orphan orphanage orthodontia orthodontic orthodontist orthodox orthodoxy orthogonal \
        orthogonality orthographic orthography orthopaedic orthopaedist orthopedic orthopedist oscillate oscillation \
        oscillator oscilloscope osier osmosis osmotic osprey ossification ossify ostensible ostensibly ostentation \
        ostentatious osteopath osteopathy osteoporosis ostracise ostracism ostracize ostrich other otherwise \
        otherworldly otiose otters ottoman ouch ought ounce our ourselves oust out outage outback outbalance outbid \
        outbound outbreak outbuilding outburst outcast outclass outcome outcrop outcry outdated outdid outdistance \
        outdo outdone outdoor outermost outfield outfit outflank outfox outgo outgrew outgrow outgrown outgrowth \
        outhouse outlaid outlandish outlast outlawed outlawing outlaws outlay outlet outline outlive outlook \
        outlying outmaneuver outmanoeuvre outmoded outnumber outpatient outperform outplacement outplay outpost \
        outpouring output outrage outrageous outran outrank outreach outrider outrigger outright outrun outsell \
        outset outshine outshone outside outsize outskirt outsmart outsold outsource outspoken outspokenness \
        outspread outstanding outstation outstay outstretch outstrip outtake outvote outward outwear outweigh outwit \
        outwore outworn oval ovarian ovary ovation oven over overabundance overabundant overachieve overact \
        overactive overage overall overalls overambitious overanxious overate overawe overbalance overbear overbite \
        overblown overboard overbook overbore overborne overburden overcame overcast overcautious overcharge \
        overcoat overcome overcompensate overcompensation overconfident overcook overcrowd overdid overdo overdone \
        overdose overdraft overdraw overdrawn overdress overdrew overdrive overdue overeager overeat overeaten \
        overemphasise overemphasize overenthusiastic overestimate overexpose overexposure overextend overflow \
        overfull overgenerous overgrew overgrow overgrown overgrowth overhand overhang overhaul overhead overhear \
        overheat overhung overindulge overindulgence overjoy overkill overlaid overlain overland overlap overlay \
        overlie overload overlong overlook overlord overlying overmuch overnight overpaid overpass overpay overplay \
        overpopulate overpopulation overpower overprice overprint overproduce overproduction overprotective \
        overqualified overran overrate overreach overreact overreaction overridden override overripe overrode \
        overrule overrun oversampling oversaw overseas oversee overseen oversell oversensitive oversexed overshadow \
        overshare overshoe overshoot overshot oversight oversimplification oversimplify oversize oversleep overslept \
        oversold overspecialise overspecialize overspend overspent overspread overstate overstatement overstay \
        overstep overstock overstuffed oversupply overt overtake overtaken overtax overthink overthought overthrew \
        overthrow overthrown overtime overtone overtook overture overturn overuse overview overweening overweight \
        overwhelm overwork overwrite overwritten overwrought overzealous oviduct oviparous ovoid ovulate ovulation \
        ovule ovum ow owes owl owlet owlish own ownership ox oxbow oxen oxford oxfords oxidation oxide oxidise \
        oxidize oxyacetylene oxygen oxygenate oxygenation oxymora oxymoron oyster ozone pa paced pacemaker paces \
        pacesetter pachyderm pacific pacifically pacification pacifier pacifism pacifist pacify pacing pack package \
        packed packers packet packing packs pact pad paddle paddocked paddocking paddocks paddy padlock padre paean \
        paediatric paediatrician paganism pagans pageant pageantry paged pager pages paginate pagination paging \
        pagoda paid pail pailful pain painful painfullest painkiller painless painstaking paint paintbrush painters \
        paintwork pair paired pairing pairs pairwise paisleys pajamas palace palaeontologist palaeontology palatable \
        palatal palate palatial palaver palazzi pale paled paleface paleness paleontologist paleontology paler \
        palest palette palimony palimpsest palindrome palindromic paling palisade palladium pallbearer palled pallet \
        palliate palliation palliative pallid palling pallor palmed palmetto palmier palmiest palming palmist \
        palmistry palms palmy palominos palpable palpably palpate palpation palpitate palpitation palsy paltrier \
        paltriest paltriness paltry pampas pamper pamphlet pamphleteer pan panacea panache pancake panchromatic \
        pancreas pancreatic panda pandemic pandemonium pander pane panegyric panel panelist panellist pangs \
        panhandle panic panicked panicking panicky panned pannier panning panoply panorama panoramic pans pansies \
        pantaloons panted pantheism pantheist pantheistic pantheon panther pantie panting pantomime pantry pants \
        pantsuit pantyhose papa papacy papal papaya paper paperback paperboy papergirl paperhanger paperweight \
        paperwork papery papilla papillae papoose paprika paps papyri papyrus par parable parabola parabolic \
        parachute parachutist parade paradigm paradigmatic paradises paradox paradoxical paraffin paragliding \
        paragon paragraph parakeet paralegal parallax parallel parallelism parallelogram paralyse paralysis \
        paralytic paralyze paramecia paramecium paramedic paramedical parameter paramilitary paramount paramour \
        paranoia paranoid paranormal parapet paraphernalia paraphrase paraplegia paraplegic paraprofessional \
        parapsychology parasailing parasite parasitic parasol paratrooper paratroops parboil parcel parch parchment \
        pardon pardonable pared parentage parental parented parentheses parenthesis parenthesise parenthesize \
        parenthetic parenthetical parenthood parenting parents pares parfait pariah paring parishes parishioner \
        parity parka parked parking parkour parkway parlance parlay parleyed parleying parleys parliament \
        parliamentarian parliamentary parlor parlour parochial parochialism parody parole parolee paroxysm parquet \
        parquetry parred parricide parried parries parring parrot parrying pars parse parsec parsimonious parsimony \
        parsnip parsonage part partake partaken parterre parthenogenesis partial partiality participant participate \
        participation participator participatory participial participle particle particular particularisation \
        particularise particularity particularization particularize particulate partisan partisanship partition \
        partner partnership partook partridges parts parturition partway party parvenu pas pasha pass passable \
        passably passage passageway passbook passed passel passenger passer passerby passersby passes passing \
        passion passionate passionless passive passivity passkey passport password past pasta paste pasteboard \
        pastel pastern pasteurisation pasteurise pasteurization pasteurize pastiche pastier pasties pastiest pastime \
        pastoral pastorate pastors pastrami pastry pasturage pasture patch patched patches patchier patchiest \
        patchiness patching patchwork patchy patella patellae patent paternal paternalism paternalistic paternity \
        pates path pathetic pathetically pathogen pathogenic pathological pathologist pathology pathos pathway \
        patient patientest patina patinae patine patio patois patriarch patriarchal patriarchy patrician patricide \
        patrimonial patrimony patriot patriotic patriotically patriotism patrol patrolman patrolmen patrolwoman \
        patrolwomen patron patronage patronise patronize patronymic pats patsies patted patter pattern patties \
        patting paucity paunch paunchier paunchiest paunchy pauper pauperise pauperism pauperize pause pave pavement \
        pavilion pawed pawing pawl pawn pawnbroker pawnshop pawpaw paws pay payable paycheck payday payee payers \
        payload paymaster payment payoff payroll paywall pea peaceable peaceably peaceful peacefulness peacekeeping \
        peacemaker peaces peacetime peaches peacocks peafowl peahen peak peaked peaking peaks peal peanut pearled \
        pearlier pearliest pearling pearls peasant peasantry peat pebble pebbly pecan peccadillo peccary pecked \
        pecking pecks pecs pectin pectoral peculiar peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy \
        pedal pedant pedantic pedantically pedantry peddle pederast pederasty pedestal pedestrian pedestrianise \
        pedestrianize pediatric pediatrician pedicure pedigree pediment pedlar pedometer pee peekaboo peeked peeking \
        peeks peeled peeling peels peep peephole peerage peered peering peerless peers peeve peevish peevishness \
        peewee pegged pegging pegs pejorative pekoe pelagic pelican pellagra pelleted pelleting pellets pellucid \
        pelted pelting pelts pelvic pelvis pen penal penalise penalize penalty penance penchant pencil pendant \
        pended pendent pending pends pendulous pendulum penetrable penetrate penetration penetrative penguin \
        penicillin penile peninsula penis penitence penitent penitential penitentiary penknife penknives penlight \
        penmanship pennant pennies penniless pennon pennyweight penologist penology pension pensive pensiveness \
        pentagon pentagonal pentameter pentathlon penthouse penultimate penurious penury peon peonage peony people \
        peopled peopling pep peppercorn peppered peppering peppermint pepperoni peppery peppier peppiest peppy \
        pepsin peptic per perambulate perambulator percale perceivable perceive percent percentage percentile \
        perceptible perceptibly perception perceptive perceptiveness perceptual perch perchance percolate \
        percolation percolator percussion percussionist perdition peregrination peremptorily peremptory perennial \
        perfect perfectest perfectible perfection perfectionism perfectionist perfidious perfidy perforate \
        perforation perforce perform performance perfume perfumery perfunctorily perfunctory perhaps pericardia \
        pericardium perigee perihelia perihelion peril perilous perimeter period periodic periodical periodicity \
        periodontal peripatetic peripheral periphery periphrases periphrasis periscope perish perishable peritoneum \
        peritonitis periwig periwinkle perjure perjury perk perkier perkiest perkiness perky perm permafrost \
        permanence permanent permeability permeable permeate permissible permissibly permission permissive \
        permissiveness permit permutation permute pernicious peroration peroxide perpendicular perpetrate \
        perpetration perpetrator perpetual perpetuate perpetuation perpetuity perplex perplexity perquisite \
        persecute persecution persecutor perseverance persevere persiflage persimmon persist persistence persistent \
        persnickety person persona personable personae personage personal personalise personality personalize \
        personification personify personnel persons perspective perspicacious perspicacity perspicuity perspicuous \
        perspiration perspire persuade persuasion persuasive persuasiveness pert pertain pertest pertinacious \
        pertinacity pertinence pertinent pertness perturb perturbation perusal peruse pervade pervasive perverse \
        perverseness perversion perversity pervert peseta peskier peskiest pesky peso pessimism pessimist \
        pessimistic pessimistically pest pesticide pestilence pestilent pestle pet petal petard petered petering \
        petiole petite petition petrel petrifaction petrify petrochemical petrol petrolatum petroleum petticoat \
        pettier pettiest pettifog pettily pettiness petulance petulant petunia pewee pews pewter peyote phalanges \
        phalanx phalli phallic phallus phantasm phantasmagoria phantom pharaoh pharmaceutical pharmacist \
        pharmacologist pharmacology pharmacopoeia pharmacy pharyngeal pharynges pharynx phase pheasant phenobarbital \
        phenomena phenomenal phenomenon phenotype pheromone phial philander philanthropic philanthropically \
        philanthropist philanthropy philatelic philatelist philately philharmonic philippic philistine philodendron \
        philological philologist philology philosopher philosophic philosophical philosophise philosophize \
        philosophy philter philtre phish phlebitis phlegm phlegmatic phlegmatically phloem phlox phobia phobic \
        phoebes phoenixes phone phoneme phonemic phonetic phonetically phonetician phoney phonic phonically phonier \
        phoniest phoniness phonograph phonological phonologist phonology phony phooey phosphate phosphor \
        phosphorescence phosphorescent phosphoric phosphorus photo photocopier photocopy photoelectric photogenic \
        photograph photographic photographically photography photojournalism photojournalist photon photosensitive \
        photosynthesis phototypesetter phototypesetting phrasal phrase phraseology phrenology phyla phylum physic \
        physical physician physicist physicked physicking physiognomy physiological physiologist physiology \
        physiotherapist physiotherapy physique pianissimo pianist piano pianoforte piazzas picante picaresque \
        picayune piccalilli piccolos pick pickax picked picker pickerels picket pickier pickiest picking pickled \
        pickling pickpocket picks pickup picky picnic picnicked picnicker picnicking pictograph pictorial picture \
        picturesque piddle pidgin pie piebald piece piecemeal piecework pied pierced pierces piercing piers piety \
        piffle pig pigeon pigeonhole piggier piggiest piggish piggishness piggy piggyback pigheaded piglet pigment \
        pigmentation pigpen pigskin pigsty pigtail piing piked piker pikes piking pilaf pilaster pilchard pile \
        pileup pilfer pilgrimage pilgrims pill pillage pillars pillbox pillion pillory pillowcase pillowed pillowing \
        pillows pilot pilothouse pimento pimiento pimp pimpernel pimple pimplier pimpliest pin pinafore pinball \
        pincer pinch pincushion pineapple pinfeather pinged pinging pings pinhead pinhole pinioned pinioning pinions \
        pink pinked pinker pinkest pinkeye pinkies pinking pinkish pinks pinnacle pinnate pinochle pinpoint pinprick \
        pinstripe pint pintos pinup pinwheel pioneer pious pip pipe pipeline pipers pipit pipsqueak piquancy piquant \
        pique piracy piranha pirate piratical pirouette pis piscatorial pistachio pistil pistillate pistol piston \
        pit pita pitch pitchblende pitchers pitchfork pitchman pitchmen piteous pitfall pith pithier pithiest \
        pithily pithy pitiable pitiably pitiful pitiless piton pittance pituitary pity pivot pivotal pixel pixie \
        pizza pizzazz pizzeria pizzicati pizzicato placard placate placation place placebo placed placeholder \
        placement placenta placental placer places placid placidity placing placket plagiarise plagiarism plagiarist \
        plagiarize plague plaice plaid plain plainclothes plainclothesman plainclothesmen plainer plainest plainly \
        plainness plains plaint plaintiff plaintive plait plan planar plane planet planetarium planetary plangent \
        planked planking planks plankton plant plantain plantation planted planter planting plants plaque plasma \
        plasterboard plastered plasterer plastering plasters plastic plasticity plastique plate plateau plateful \
        platelet platen platform platinum platitude platitudinous platonic platoon platter platypus plaudit \
        plausibility plausible plausibly play playable playact playback playbill playboy player players playful \
        playfulness playgoer playground playhouse playlist playmate playoff playpen playroom plaything playwright \
        plaza plazas plea pleasant pleasanter pleasantest pleasantly pleasantness pleasantry please pleased pleasing \
        pleasurable pleasurably pleasure pleat plebeian plebiscite plectra plectrum pledge plenary plenipotentiary \
        plenitude plenteous plentiful plenty plethora pleurisy plexus pliability pliable pliancy pliant pliers \
        plight plinth plod plop plot plough ploughman ploughmen ploughshare plovers plow plowmen plowshare ploy \
        pluck pluckier pluckiest pluckiness plucky plug plugin plumage plumbed plumber plumbing plumbs plume plumed \
        pluming plummet plump plumpest plumpness plums plunder plunge plunked plunking plunks pluperfect plural \
        pluralise pluralism pluralistic plurality pluralize plus plush plushest plushier plushiest plushy plutocracy \
        plutocrat plutocratic plutonium ply plywood pneumatic pneumatically pneumonia poach pocked pocket pocketbook \
        pocketful pocketknife pocketknives pocking pockmark pocks pod podcast podiatrist podiatry podium poem poesy \
        poet poetess poetic poetical poetry pogrom poi poignancy poignant poinsettia point pointers pointier \
        pointiest pointillism pointillist pointless pointlessness pointy poise poison poisonous poke pokey pokier \
        pokiest poky polar polarisation polarise polarity polarization polarize pole polecat poled polemic polemical \
        poles polestar police policeman policemen policewoman policewomen policy policyholder polio poliomyelitis \
        polish politely politeness politer politesse politest politic political politician politicise politicize \
        politico polity polka poll polled pollen pollinate pollination polling polliwog polls pollster pollutant \
        pollute pollution polonaise polonium pols poltergeist poltroon polyamory polyester polyethylene polygamist \
        polygamous polygamy polyglot polygon polygonal polygraph polyhedron polymath polymer polymeric \
        polymerisation polymerization polymorphic polynomial polyp polyphonic polyphony polystyrene polysyllabic \
        polysyllable polytechnic polytheism polytheist polytheistic polythene polyunsaturated pomade pomegranate \
        pommel pomp pompadour pompom pomposity pompous pompousness poncho pondered pondering ponderous ponders pone \
        poniard pontiffs pontifical pontificate pontoon pony ponytail pooch poodle pooh pool pooled pooling pools \
        poop poor poorer poorest poorhouse poorly pop popcorn popes popgun popinjay poplars popover poppa popped \
        poppies popping poppycock pops populace popular popularisation popularise popularity popularization \
        popularize populate population populism populist populous porcelain porches porcine porcupine pore pork porn \
        porno pornographer pornographic pornography porosity porous porphyry porpoise porridge porringer port \
        portability portable portage portal portcullis ported portend portent portentous porterhouse porters \
        portfolio porthole portico porting portion portlier portliest portliness portly portmanteau portrait \
        portraitist portraiture portray portrayal ports pose poseur posh poshest posit position positional positive \
        positivism positron posse possession possessive possessiveness possessor possibility possible possibly \
        possum post postage postal postbox postcard postcode postdate postdoc postdoctoral posted poster posterior \
        posterity postgraduate posthaste posthumous posting postlude postman postmark postmaster postmen \
        postmistress postmodern postmortem postnatal postoperative postpaid postpartum postpone postponement posts \
        postscript postulate posture postwar posy pot potable potash potassium potato potbelly potboiler potency \
        potent potentate potential potentiality potful potholder pothole pothook potion potluck potpie potpourri \
        potsherd potshot pottage pottered pottering pottery pottiest potty pouch poultice poultry pounce pound \
        pounded pounding pounds pour pout poverty powder powdery power powerboat powered powerful powerhouse \
        powering powerless powerlessness powwow pox practicability practicable practicably practical practicality \
        practice practise practitioner pragmatic pragmatically pragmatism pragmatist prairie praise praiseworthiness \
        praiseworthy praline pram prance prank prankster prate pratfall prattle prawn pray prayed prayer praying \
        prays preach preachier preachiest preachy preamble prearrange prearrangement precarious precaution \
        precautionary precede precedence precedent precept preceptor precinct preciosity preciously preciousness \
        precipice precipitant precipitate precipitation precipitous precise preciseness precisest precision preclude \
        preclusion precocious precociousness precocity precognition preconceive preconception precondition precursor \
        predate predator predatory predecease predecessor predefined predestination predestine predetermination \
        predetermine predicament predicate predication predicative predict predictability predictable predictably \
        prediction predictive predictor predilection predispose predisposition predominance predominant predominate \
        preeminence preeminent preempt preemption preemptive preen preexist prefab prefabricate prefabrication \
        preface prefatory prefect prefecture prefer preferable preferably preference preferential preferment \
        prefigure prefix pregnancy pregnant preheat prehensile prehistoric prehistory prejudge prejudgement \
        prejudgment prejudice prejudicial prelate preliminary prelude premarital premature premeditate premeditation \
        premenstrual premier premiere premise premium premonition premonitory prenatal prenup preoccupation \
        preoccupy preordain prep prepackage prepaid preparation preparatory prepare preparedness prepay prepayment \
        preponderance preponderant preponderate preposition prepositional prepossess preposterous preppier preppiest \
        preppy prequel prerecord preregister preregistration prerequisite prerogative presage preschool prescience \
        prescient prescribe prescription prescriptive presence present presentable presentation presentiment \
        preservation preservative preserve preset preshrank preshrink preshrunk preside presidency president \
        presidential press pressed presses pressing pressmen pressure pressurisation pressurise pressurization \
        pressurize prestige prestigious presto presumable presumably presume presumption presumptive presumptuous \
        presumptuousness presuppose presupposition preteen pretence pretend pretense pretension pretentious \
        pretentiousness preterit preterite preternatural pretext prettier prettiest prettify prettily prettiness \
        pretty pretzel prevail prevalence prevalent prevaricate prevarication prevaricator prevent preventable \
        preventative prevention preventive preview previous prewar prey priced priceless prices pricey pricier \
        priciest pricing prick prickle pricklier prickliest pride prided prides priding pried pries priestess \
        priesthood priestlier priestliest priestly priests prig priggish primacy primal primarily primary primate \
        prime primed primer primes primeval priming primitive primly primmest primness primogeniture primordial \
        primp primrose princelier princeliest princely princes princesses principal principality principle print \
        printable printout prior prioress prioritise prioritize priority priory prise prism prismatic prison \
        prissier prissiest prissiness prissy pristine prithee privacy private privatest privation privatisation \
        privatise privatization privatize privets privier priviest privilege privy prize prizefight pro proactive \
        probabilistic probability probable probably probate probation probationary probe probity problem problematic \
        problematical proboscis procedural procedure proceed process procession processional processor proclaim \
        proclamation proclivity procrastinate procrastination procrastinator procreate procreation procreative \
        proctored proctoring proctors procurator procure procurement prodigal prodigality prodigious prodigy produce \
        product production productive productiveness productivity prof profanation profane profanity profess \
        profession professional professionalism professor professorial professorship proficiency proficient profile \
        profit profitability profitable profitably profited profiteer profiting profits profligacy profligate \
        proforma profound profoundest profundity profuse profusion progenitor progeny progesterone prognoses \
        prognosis prognostic prognosticate prognostication prognosticator program programmable programme progress \
        progression progressive prohibit prohibition prohibitionist prohibitive prohibitory project projectile \
        projection projectionist projector proletarian proletariat proliferate proliferation prolific prolifically \
        prolix prolixity prologue prolong prolongation promenade prominence prominent promiscuity promiscuous \
        promise promissory promo promontory promote promotion promotional prompt promptest promptness proms \
        promulgate promulgation prone proneness prong pronghorn pronoun pronounce pronounceable pronouncement pronto \
        pronunciation proof proofread prop propaganda propagandise propagandist propagandize propagate propagation \
        propane propel propellant propensity proper properer properest properly property prophecy prophesy prophet \
        prophetess prophetic prophetically prophylactic prophylaxis propinquity propitiate propitiation propitiatory \
        propitious proponent proportion proportional proportionality proportionate proposal propose proposition \
        propositional propound proprietary proprietor proprietorship proprietress propriety propulsion propulsive \
        prorate prosaic prosaically proscenium proscribe proscription prose prosecute prosecution prosecutor \
        proselyte proselytise proselytize prosier prosiest prosody prospect prospective prospector prospectus \
        prospered prospering prosperity prosperous prospers prostate prostheses prosthesis prosthetic prostitute \
        prostitution prostrate prostration prosy protagonist protean protect protection protective protectiveness \
        protector protectorate protein protest protestant protestation protocol proton protoplasm protoplasmic \
        prototype protozoa protozoan protract protraction protractor protrude protrusion protuberance protuberant \
        proud proudest provable provably prove proven provenance provender proverb proverbial provide providence \
        provident providential province provinces provincial provincialism provision provisional proviso provocation \
        provocative provoke provosts prow prowess prowl proximity proxy prudent prudential prudery prudes prudish \
        prune prurience prurient prying psalm psalmist pseudo pseudonym pshaw psoriasis psst psych psyche \
        psychedelic psychiatric psychiatrist psychiatry psychic psychical psycho psychoanalyse psychoanalysis \
        psychoanalyst psychoanalyze psychobabble psychogenic psychokinesis psychological psychologist psychology \
        psychopath psychopathic psychosis psychosomatic psychotherapist psychotherapy psychotic ptarmigan \
        pterodactyl ptomaine pub puberty pubescence pubescent pubic public publican publication publicise publicist \
        publicity publicize publish publishable pucker puckish pucks pudding puddle pudgier pudgiest pudgy pueblo \
        puerile puerility puff puffball puffier puffiest puffin puffiness puffy pug pugilism pugilist pugilistic \
        pugnacious pugnacity puke pulchritude pull pullback pullet pulleys pullout pullover pulmonary pulp pulpier \
        pulpiest pulpit pulpy pulsar pulsate pulsation pulse pulverisation pulverise pulverization pulverize pumas \
        pumice pummel pump pumpernickel pumpkin pun punch punched punches punchier punchiest punching punchline \
        punchy punctilious punctual punctuality punctuate punctuation puncture pundit pungency pungent punier \
        puniest punish punishable punishment punitive punk punkest punster punt puny pup pupa pupae pupal pupil \
        puppet puppeteer puppetry puppy purblind purchasable purchase pure purebred puree pureness purest purgative \
        purgatorial purgatory purge purification purifier purify purism purist puritan puritanical puritanism purled \
        purling purloin purls purple purplest purplish purport purpose purposeful purposeless purr purse pursers \
        pursuance pursuant pursue pursuit purulence purulent purvey purveyor purview pus push pushcart pushier \
        pushiest pushiness pushover pushy pusillanimity pusillanimous pussier pussiest pussy pussycat pussyfoot \
        pustule put putative putrefaction putrefy putrescence putrescent putrid putsch putted putter putting putts \
        putty puzzle puzzlement pwn pygmy pyjamas pylon pyorrhea pyorrhoea pyramid pyramidal pyre pyrite pyromania \
        pyromaniac pyrotechnic python pyx qua quack quackery quadrangle quadrangular quadrant quadraphonic quadratic \
        quadrature quadrennial quadriceps quadrilateral quadrille quadriplegia quadriplegic quadruped quadruple \
        quadruplet quadruplicate quaff quagmire quahog quail quaint quaintest quaintness quake qualification \
        qualifier qualify qualitative quality qualm quandary quanta quantifier quantify quantitative quantity \
        quantum quarantine quark quarrel quarrelsome quarry quart quarterback quarterdeck quarterfinal quartermaster \
        quartet quarto quartz quasar quash quasi quatrain quaver quavery quay queasier queasiest queasily queasiness \
        queasy queened queening queenlier queenliest queenly queens queer queerest queerness quell quench querulous \
        query quesadilla quest question questionable questionably questionnaire queue quibble quiche quick quicken \
        quicker quickest quickie quicklime quickly quickness quicksand quicksilver quid quiescence quiescent quiet \
        quietest quietness quietude quietus quills quilt quince quinine quintessence quintessential quintet \
        quintuple quintuplet quip quire quirked quirkier quirkiest quirking quirks quirky quisling quit quite quiver \
        quixotic quiz quizzes quizzical quoit quondam quorum quota quotable quotation quote quoth quotidian quotient \
        rabbi rabbinate rabbinical rabbit rabble rabid rabies raccoon race racecourse raced racehorse raceme racer \
        races racetrack raceway racial racier raciest racily raciness racing racism racist rack racket racketeer \
        raconteur racquetball racy radar radial radiance radiant radiate radiation radiator radical radicalism radii \
        radio radioactive radioactivity radiogram radioisotope radiologist radiology radiotelephone radiotherapist \
        radiotherapy radish radium radius radon raffia raffish raffle raft rafters rag raga ragamuffin rage \
        raggedest raggedier raggediest raggedness raggedy raglan ragout ragtag ragtime ragweed raided raider raiding \
        raids rail raillery railroad railway raiment rain rainbow raincoat raindrop rained rainfall rainier rainiest \
        raining rainmaker rainstorm rainy raise raisin rajah raked raking rakish rakishness rally ramble \
        rambunctious rambunctiousness ramification ramify rammed ramming ramp rampage rampant rampart ramrod rams \
        ramshackle ran ranch rancid rancidity rancor rancorous rancour randier randiest random randomise randomize \
        randomness rang range rangers ranges rangier rangiest ranginess rangy rank ranked ranker rankest ranking \
        rankle rankness ranks ransack ransomed ransoming ransoms rant rap rapacious rapaciousness rapacity rape \
        rapes rapid rapidest rapidity rapiers rapine rapist rapport rapprochement rapscallion rapt rapture rapturous \
        rare rarefy rareness rarest rarity rascal rasher rashes rashest rashly rashness rasp raspberry raspier \
        raspiest raspy raster rat ratchet rate rather rathskeller ratification ratify ratio ration rational \
        rationale rationalisation rationalise rationalism rationalist rationalistic rationality rationalization \
        rationalize rattans rattier rattiest rattle rattlesnake rattletrap rattrap ratty raucous raucousness \
        raunchier raunchiest raunchiness raunchy ravage rave raveled raveling ravelled ravelling ravels ravened \
        ravening ravenous ravens ravine ravioli ravish ravishment raw rawboned rawest rawhide rawness rayon rays \
        raze razor razz re reach reachable reached reaches reaching react reaction reactionary reactivate \
        reactivation reactive reactor read readability readable reader readers readership readied readier readies \
        readiest readily readiness reading readings readjust readjustment readmit readout reads ready readying \
        reaffirm reagent real realer realest realign realisable realisation realise realism realist realistic \
        realistically reality realizable realization realize reallocate reallocation really realm reals realty \
        reamed reamers reaming reanimate reap reapers reappear reappearance reapply reappoint reappointment \
        reapportion reapportionment reappraisal reappraise rear rearm rearmament rearmost rearrange rearrangement \
        rearward reason reasonable reasonableness reasonably reasoned reasoning reasons reassemble reassert reassess \
        reassessment reassign reassurance reassure reawaken rebate rebel rebellion rebellious rebelliousness rebind \
        rebirth reborn rebound rebroadcast rebuff rebuild rebuilt rebuke rebus rebut rebuttal recalcitrance \
        recalcitrant recall recant recantation recap recapitulate recapitulation recapture recast recede receipt \
        receivable receive receivership recent recentest receptacle reception receptionist receptive receptiveness \
        receptivity receptor recess recession recessional recessive recharge rechargeable recheck recidivism \
        recidivist recipe recipient reciprocal reciprocate reciprocation reciprocity recital recitation recitative \
        recite reckless recklessness reckon reclaim reclamation reclassify recline recluse reclusive recognisable \
        recognisably recognisance recognise recognition recognizable recognizably recognizance recognize recoil \
        recollect recollection recombination recombine recommence recommend recommendation recompense recompilation \
        recompile reconcilable reconcile reconciliation recondite recondition reconfiguration reconfigure \
        reconnaissance reconnect reconnoiter reconnoitre reconquer reconsider reconsideration reconstitute \
        reconstruct reconstruction reconvene recopy record recorded recorder recording records recount recoup \
        recourse recover recoverable recovery recreant recreate recreation recreational recriminate recrimination \
        recrudescence recruit recruitment rectal rectangle rectangular rectifiable rectification rectifier rectify \
        rectilinear rectitude rectors rectory rectum recumbent recuperate recuperation recuperative recur recurrence \
        recurrent recursion recursive recyclable recycle red redbreast redcap redcoat reddened reddening reddens \
        redder reddest redecorate rededicate redeem redeemable redefine redefinition redemption redeploy \
        redeployment redesign redevelop redevelopment redhead redid redirect redirection rediscover rediscovery \
        redistribute redistribution redistributor redistrict redneck redness redo redolence redolent redone redouble \
        redoubt redoubtable redound redraft redraw redrawn redress redrew reds redskin reduce reduction redundancy \
        redundant redwood reedier reediest reeds reeducate reeducation reef reek reelect reelection reeled reeling \
        reels reemerge reemphasise reemphasize reenact reenactment reenlist reenter reentry reestablish reevaluate \
        reeving reexamine ref refashion refectory referee reference referendum referent referential referral refile \
        refill refillable refinance refine refinement refinery refinish refit reflect reflection reflective \
        reflector reflex reflexive refocus reforest reforestation reform reformat reformation reformatory \
        reformulate refract refraction refractory refrain refresh refreshment refrigerant refrigerate refrigeration \
        refrigerator refuel refuge refugee refulgence refulgent refund refundable refurbish refurbishment refurnish \
        refusal refuse refutation refute regain regal regale regalia regard regardless regatta regency regenerate \
        regeneration regenerative regent reggae regicide regime regimen regiment regimental regimentation region \
        regional regionalism register registered registering registers registrant registrar registration registry \
        regress regression regressive regret regretful regrettable regrettably regroup regular regularise regularity \
        regularize regulate regulation regulator regulatory regurgitate regurgitation rehab rehabilitate \
        rehabilitation rehash rehearsal rehearse reheat rehire reign reimburse reimbursement reimpose reincarnate \
        reincarnation reindeer reined reinforce reinforcement reining reinitialise reinitialize reins reinsert \
        reinstall reinstate reinstatement reinterpret reinterpretation reinvent reinvest reissue reiterate \
        reiteration reject rejection rejoice rejoin rejoinder rejuvenate rejuvenation rekindle relabel relaid \
        relapse relate relation relational relationship relative relativistic relativity relax relaxant relaxation \
        relay relearn releasable release relegate relegation relent relentless relentlessness relevance relevancy \
        relevant reliability reliable reliably reliance reliant relic relief relieve religion religious relinquish \
        relinquishment relish relive reload relocatable relocate relocation reluctance reluctant rely remade remain \
        remainder remake remand remark remarkable remarkably remarriage remarry rematch remediable remedial remedy \
        remember remembrance remind reminisce reminiscence reminiscent remiss remission remissness remit remittance \
        remnant remodel remonstrance remonstrate remorse remorseful remorseless remortgage remote remoteness \
        remotest remount removable removal remove remunerate remuneration remunerative renaissance renal rename \
        renascence renascent rend rendered rendering rendezvous rendition renegade renege renegotiate renew \
        renewable renewal rennet renounce renovate renovation renovator renown rent rental renumber renunciation \
        reoccupy reoccur reopen reorder reorg reorganisation reorganise reorganization reorganize rep repackage \
        repaid repaint repair repairable repairman repairmen reparation repartee repast repatriate repatriation \
        repay repayable repayment repeal repeat repeatable repeatably repel repellent repent repentance repentant \
        repercussion repertoire repertory repetition repetitious repetitive rephrase replace replaceable replacement \
        replay replenish replenishment replete repletion replica replicate replication report reportage repose \
        reposeful repository repossess repossession reprehend reprehensible reprehensibly represent representation \
        representational representative repress repression repressive reprieve reprimand reprint reprisal reprise \
        reproach reproachful reprobate reprocess reproduce reproducible reproduction reproductive reprogram reproof \
        reprove reptile reptilian republic republican republicanism republish repudiate repudiation repugnance \
        repugnant repulse repulsion repulsive repulsiveness reputable reputably reputation repute request requiem \
        require requirement requisite requisition requital requite reran reread reroute rerun resale reschedule \
        rescind rescission rescue research resell resemblance resemble resend resent resentful resentment \
        reservation reserve reservist reservoir reset resettle reshuffle reside residence residency resident \
        residential residual residue resign resignation resilience resiliency resilient resin resinous resist \
        resistance resistant resistor resold resolute resoluteness resolution resolve resonance resonant resonate \
        resonator resort resound resource resourceful resourcefulness respect respectability respectable respectably \
        respectful respective respell respiration respirator respiratory respire respite resplendence resplendent \
        respond respondent response responsibility responsible responsibly responsive responsiveness rest restart \
        restate restatement restaurant restaurateur restful restfullest restfulness restitution restive restiveness \
        restless restlessness restock restoration restorative restore restrain restraint restrict restriction \
        restrictive restroom restructure restudy resubmit result resultant resume resumption resupply resurface \
        resurgence resurgent resurrect resurrection resuscitate resuscitation resuscitator retail retain retake \
        retaken retaliate retaliation retaliatory retard retardant retardation retch retell retention retentive \
        retentiveness rethink rethought reticence reticent retina retinal retinue retire retiree retirement retold \
        retook retool retort retouch retrace retract retractable retraction retrain retread retreat retrench \
        retrenchment retrial retribution retributive retrievable retrieval retrieve retroactive retrod retrodden \
        retrofit retrograde retrogress retrogression retrogressive retrorocket retrospect retrospection \
        retrospective retry return returnable returnee retweet retype reunification reunify reunion reunite \
        reupholster reusable reuse rev revaluation revalue revamp reveal reveille revel revelation revelry revenge \
        revengeful revenue reverberate reverberation revere reverence reverend reverent reverential reverie reversal \
        reverse reversible reversion revert review revile revilement revise revision revisit revitalisation \
        revitalise revitalization revitalize revival revivalist revive revivification revivify revocable revocation \
        revoke revolt revolution revolutionary revolutionise revolutionist revolutionize revolve revue revulsion \
        reward rewind rewindable rewire reword rework rewound rewrite rewritten rewrote rhapsodic rhapsodise \
        rhapsodize rhapsody rheas rheostat rhetoric rhetorical rhetorician rheum rheumatic rheumatism rheumy \
        rhinestone rhino rhinoceros rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic \
        rhythmical rib ribald ribaldry ribbon riboflavin riced rices riches richest richly richness ricing ricked \
        ricketier ricketiest rickets rickety ricking rickshaw ricochet ricotta rid riddance ridden riddled riddling \
        ride riders ridged ridgepole ridges ridging ridicule ridiculous ridiculousness riding rifer rifest riff \
        riffled riffles riffling riffraff rifle rifleman riflemen rift rig right righteous righteousness rightest \
        rightful rightfulness rightist rightmost rightness rigid rigidity rigidness rigmarole rigor rigorous rigour \
        riled riling rill rime rimed riming rimmed rimming rims rind ringed ringers ringing ringleader ringlet \
        ringmaster rings ringside ringtone ringworm rinks rinse riot riotous rip ripe ripen ripeness ripest riposte \
        rippled ripples rippling ripsaw rise risen risers risible risk risked riskier riskiest riskiness risking \
        risks risky rite ritual ritualism ritualistic ritzier ritziest ritzy rival rivalry riven riverbed riverfront \
        riverside riveted riveter riveting rivets rivulet roaches road roadbed roadblock roadhouse roadkill \
        roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roans roared roaring roars roast \
        robbed robber robbery robbing robe robed robing robocall robot robotic robs robust robustest robustness rock \
        rocked rockers rocket rocketry rockier rockiest rockiness rocking rocks rococo rodent rodeo rods roebucks \
        roentgen roes rogered rogering roguery rogues roguish roil roister role roles roll rollback rolled rollers \
        rollerskating rollick rolling rolls romance romantic romantically romanticise romanticism romanticist \
        romanticize romp roods roof roofed roofer roofing roofs rooftop rooked rookery rookie rooking room roomed \
        roomer roomful roomier roomiest roominess rooming roommate rooms roomy roost root rooted rooter rooting \
        rootless roots rope rosary roseate rosebud rosebush roses rosettes rosewood rosiest rosily rosined rosiness \
        rosining rosins roster rostrum rot rotary rotate rotation rotational rote rotisserie rotogravure rotor \
        rotten rottenest rottenness rotund rotunda rotundity rotundness rouble rouge rough roughage roughen roughest \
        roughhouse roughneck roughness roughshod roulette round roundabout rounded roundelay rounder roundest \
        roundhouse rounding roundish roundly roundness roundup roundworm roused rouses rousing roustabout route \
        routed router routine routing routinise routinize routs rove row rowboat rowdier rowdiest rowdiness rowdy \
        rowdyism rowed rowel rower rowing rows royalist royally royalties rs rub rubberise rubberize rubberneck \
        rubbery rubbish rubbishy rubble rubdown rubella rubes rubicund rubier rubies rubiest rubles rubric rucksack \
        ruckus rudders ruddier ruddiest ruddiness rude rudely rudeness rudest rudiment rudimentary rued rueful rues \
        ruffed ruffian ruffing ruffle ruffs rug rugby ruggedest ruggedness rugrat ruin ruination ruing ruinous rule \
        ruled ruler rules ruling rum rumba rumbled rumbles rumbling ruminant ruminate rumination rummage rummest \
        rummy rumor rumour rump rumple rumpus run runabout runaround runaway rundown runes rung runnel runners \
        runnier runniest runoff runt runway rupee rupture rural ruse rushed rushes rusks russet rusted rustic \
        rustically rusticity rustier rustiest rustiness rusting rustle rustproof rusts rutabaga ruthless \
        ruthlessness rutted rutting sabbatical saber sables sabotage saboteur sabre sac saccharin saccharine \
        sacerdotal sachem sachet sackcloth sacked sackful sacking sacrament sacramental sacred sacredness sacrifice \
        sacrificial sacrilege sacrilegious sacristans sacristy sacrosanct sad sadden sadder saddest saddle saddlebag \
        sades sadism sadist sadistic sadistically sadly sadness safaried safariing safaris safe safeguard \
        safekeeping safeness safest safety safflower saffron sag sagacious sagacity sagas sagebrush sages sagest \
        sago saguaro sahib sail sailboard sailboat sailcloth sailfish sailors saint sainthood saintlier saintliest \
        saintliness saintly saints saith sake saki salaamed salaaming salaams salable salacious salaciousness salad \
        salamander salamis salary sale saleable sales salesclerk salesgirl salesman salesmanship salesmen \
        salespeople salesperson saleswoman saleswomen salience salient saline salinity saliva salivary salivate \
        salivation sallied sallies sallow sallowest sallying salmonella salmonellae salon saloon salsa salt \
        saltcellar saltest saltier saltiest saltine saltpeter saltpetre saltshaker saltwater salty salubrious \
        salutary salutation salute salvage salvageable salvation salve salvo salvos samba same sameness samovar \
        sampan sample sampled sampler samples sampling samurai sanatorium sanctification sanctify sanctimonious \
        sanction sanctity sanctuary sanctum sand sandals sandalwood sandbag sandbank sandbar sandblast sandbox \
        sandcastle sanded sandhog sandier sandiest sandiness sanding sandlot sandman sandmen sandpaper sandpiper \
        sandstone sandstorm sandwich sanely sanest sangfroid sanguinary sanguine sanitarium sanitary sanitation \
        sanitise sanitize sanity sank sanserif sap sapience sapient sapling sapphire sappier sappiest sappy \
        saprophyte sapsucker sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine sardonic \
        sardonically saris sarong sarsaparilla sartorial sash sashay sassafras sassed sasses sassier sassiest \
        sassing sassy sat satanic satanically satanism satay satchel sate sateen satellite satiate satiety satin \
        satinwood satiny satire satirical satirise satirist satirize satisfaction satisfactorily satisfactory \
        satisfy satrap saturate saturation saturnine satyr sauce saucepan sauciest saucily sauciness saucy \
        sauerkraut sauna saunter sausage savaged savagely savageness savager savagery savages savagest savaging \
        savannas savants save savers savior saviour savor savorier savories savoriest savour savourier savouriest \
        savoury savvier savviest savvy saw sawdust sawhorse sawmill saxes saxophone saxophonist say saying says scab \
        scabbard scabbier scabbiest scabby scabies scabrous scad scaffold scalar scalawag scald scale scalene \
        scalier scaliest scallion scallop scalp scalpel scaly scam scamp scampi scan scandal scandalise scandalize \
        scandalmonger scandalous scansion scant scantest scantier scantiest scantily scantiness scanty scapegoat \
        scapula scapulae scar scarab scarce scarceness scarcest scarcity scare scarecrow scarf scarier scariest \
        scarify scarves scary scat scathing scatological scatterbrain scavenge scenario scene scenery scenic \
        scenically scent scepter sceptic sceptical scepticism sceptre schedule schema schematic schematically scheme \
        scherzo schism schismatic schist schizoid schizophrenia schizophrenic schlemiel schlep schlock schmaltzier \
        schmaltziest schmaltzy schmooze schmucks schnapps schnauzer scholar scholarship scholastic scholastically \
        school schoolbook schoolboy schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm \
        schoolmaster schoolmate schoolmistress schoolroom schoolteacher schoolwork schoolyard schooner schuss schwa \
        sciatic sciatica science scientific scientifically scientist scimitar scintilla scintillate scintillation \
        scion scissor sclerosis sclerotic scoff scofflaw scold scoliosis sconce scone scoop scoot scope scorch score \
        scoreboard scorecard scoreless scorn scornful scorpion scotch scoundrel scour scourge scout scoutmaster scow \
        scowl scrabble scragglier scraggliest scraggly scram scramble scrap scrapbook scrape scrappier scrappiest \
        scrappy scratch scratchier scratchiest scratchiness scratchy scrawl scrawnier scrawniest scrawny scream \
        screech screechier screechiest screechy screen screenplay screenshot screenwriter screw screwball \
        screwdriver screwier screwiest screwy scribble scribe scrimmage scrimp scrimshaw scrip script scriptural \
        scripture scriptwriter scrod scrofula scroll scrooge scrota scrotum scrounge scrub scrubbier scrubbiest \
        scrubby scruff scruffier scruffiest scruffy scrumptious scrunch scrunchy scruple scrupulous scrutinise \
        scrutinize scrutiny scuba scud scuff scuffle sculled scullery sculling scullions sculls sculpt sculptor \
        sculptural sculpture scum scumbag scummier scummiest scummy scupper scurf scurfy scurried scurries \
        scurrilous scurrying scurvier scurviest scurvy scuttle scuttlebutt scuzzier scuzziest scuzzy scythe sea \
        seabed seabird seaboard seacoast seafarer seafaring seafood seagoing sealant sealed sealer sealing sealskin \
        seam seamanship seamen seamier seamiest seamless seamstress seamy seaplane seaport sear search searchlight \
        seas seascape seashell seashore seasick seasickness seaside season seasonable seasonal seasoned seasoning \
        seasons seat seaward seaway seaweed seaworthy sebaceous sec secede secession secessionist seclude seclusion \
        seclusive second secondarily secondary secondhand secrecy secret secretarial secretariat secretary secrete \
        secretion secretive secretiveness secs sect sectarian sectarianism section sectional sectionalism sector \
        secular secularisation secularise secularism secularization secularize secure securest security sedan sedate \
        sedatest sedation sedative sedentary sedge sediment sedimentary sedimentation sedition seditious seduce \
        seduction seductive sedulous seed seedier seediest seediness seedless seedling seedy seeing seek seem \
        seemlier seemliest seemliness seen seep seepage seer seersucker sees seesaw seethe segment segmentation \
        segregate segregation segregationist segue seismic seismically seismograph seismographic seismologist \
        seismology seize seizure seldom select selection selective selectivity selectman selectmen selector selenium \
        self selfie selfish selfishness selfless selflessness selfsame sell seller selling selloff sellout selvages \
        selves semantic semantically semaphore semblance semen semester semi semiannual semiautomatic semicircle \
        semicircular semicolon semiconductor semiconscious semifinal semifinalist semimonthly seminal seminar \
        seminarian seminary semiotics semipermeable semiprecious semiprivate semiprofessional semiretired \
        semiskilled semitone semitrailer semitropical semiweekly senate senator senatorial senators send senile \
        senility senior seniority seniors sensation sensational sensationalism sensationalist sense senseless \
        senselessness sensibility sensible sensibly sensitisation sensitise sensitive sensitiveness sensitivity \
        sensitization sensitize sensor sensory sensual sensuality sensuous sensuousness sent sentence sententious \
        sentience sentient sentiment sentimental sentimentalise sentimentalism sentimentalist sentimentality \
        sentimentalize sentinel sentry sepal separable separate separation separatism separatist separator sepia \
        sepsis septa september septet septic septicaemia septicemia septuagenarian septum sepulcher sepulchral \
        sepulchre sequel sequence sequential sequester sequestration sequin sequitur sequoia seraglio serape seraph \
        seraphic sere serenade serendipitous serendipity serene sereneness serenest serest serf serfdom sergeant \
        serial serialisation serialise serialization serialize series serious seriousness sermon sermonise sermonize \
        serous serpent serpentine serrated serried serum servant serve server servers service serviceable serviced \
        serviceman servicemen services servicewoman servicewomen servicing serviette servile servility servitude \
        servo servomechanism sesame session sessions set setback settable settee settle settled settlement settler \
        settling setup seven sevens seventeen seventeenth seventh seventieth seventy several severances severe \
        severed severely severer severest severing severity sew sewage sewerage sewn sex sexagenarian sexier sexiest \
        sexily sexiness sexism sexist sexless sexpot sextant sextet sexting sextons sexual sexuality sexy sh \
        shabbier shabbiest shabbily shabbiness shabby shack shackle shaded shades shadier shadiest shadiness shading \
        shadow shadowbox shadowier shadowiest shadowy shads shady shaft shag shaggier shaggiest shagginess shaggy \
        shahs shake shakedown shaken shaker shakes shakeup shakier shakiest shakily shakiness shaking shaky shale \
        shall shallot shallow shallowest shallowness shalt sham shaman shamble shame shamefaced shameful \
        shamefulness shameless shampoo shamrock shandy shanghai shantung shanty shantytown shape shapeless \
        shapelessness shapelier shapeliest shapeliness shard share shareable sharecropper shareholder sharia shariah \
        shark sharkskin sharped sharpen sharpers sharpest sharping sharply sharpness sharps sharpshooter shatter \
        shatterproof shave shaven shawl she sheaf sheared shearers shearing sheath sheathe sheave shebang sheep \
        sheepdog sheepfold sheepish sheepishness sheepskin sheerest sheet sheikdom sheikhs shekel shelf shellac \
        shellacked shellacking shelled shellfish shelling shells shelter shelve shenanigan shepherded shepherdess \
        shepherding shepherds sherbet sheriffs sherries shibboleth shied shield shielded shielding shies shift \
        shiftier shiftiest shiftily shiftiness shiftless shiftlessness shifty shiitake shill shillelagh shimmed \
        shimmer shimmery shimming shimmy shims shinbone shindig shined shiners shines shingle shinier shiniest \
        shininess shining shinned shinning shinny shins shiny ship shipboard shipbuilder shipbuilding shipload \
        shipmate shipment shipshape shipwreck shipwright shipyard shirked shirker shirking shirks shirr shirt \
        shirtsleeve shirttail shirtwaist shit shittier shittiest shitty shivered shivering shivery shoal shock \
        shocked shocker shocking shockproof shocks shod shoddier shoddiest shoddily shoddiness shoddy shoe shoehorn \
        shoeing shoelace shoemakers shoes shoeshine shoestring shogun shone shoo shoot shootout shop shopaholic \
        shopkeeper shoplift shoptalk shopworn shored shoreline shoring shortage shortbread shortcake shortchange \
        shortcoming shortcut shorted shorten shortest shortfall shorthand shorthorn shorting shortish shortlist \
        shortly shortness shortsighted shortsightedness shortstop shortwave shot shotgun should shout shove shovel \
        shovelful show showbiz showboat showcase showdown showery showgirl showier showiest showily showiness \
        showmanship showmen shown showoff showpiece showplace showroom shows showy shrank shrapnel shred shrew \
        shrewdest shrewdness shrewish shriek shrift shrike shrill shrillest shrillness shrilly shrimp shrine shrink \
        shrinkable shrinkage shrive shrivel shriven shroud shrub shrubbery shrubbier shrubbiest shrubby shrug shrunk \
        shrunken shtick shucked shucking shucks shudder shuffle shuffleboard shufflers shun shunt shush shut \
        shutdown shuteye shutout shutterbug shuttle shuttlecock shyer shyest shying shyly shyness shyster sibilant \
        sibling sibyls sic sick sickbed sicken sickest sickle sicklier sickliest sickness side sidearm sidebar \
        sideboard sideburns sidecar sided sidekick sidelight sideline sidelong sidereal sides sidesaddle sideshow \
        sidesplitting sidestep sidestroke sideswipe sidetrack sidewalk sidewall sideways siding sidle siege sierras \
        siesta sieve sift sigh sight sightless sightread sightseeing sightseer sigma sign signal signalise signalize \
        signatory signature signboard signet significance significant signification signify signpost silage silence \
        silent silentest silhouette silica silicate siliceous silicon silicone silicosis silken silkier silkiest \
        silks silkworm silky sillier silliest silliness silly silo silt silvered silverfish silvering silversmith \
        silverware silvery simian similar similarity simile simmer simpatico simper simple simpleness simplest \
        simpleton simplex simplicity simplification simplify simplistic simply simulate simulation simulator \
        simulcast simultaneous sin since sincerely sincerer sincerest sincerity sinecure sinew sinewy sinful \
        sinfulness sing singe singed singer singers singing single singletons singly sings singsong singular \
        singularity sinister sink sinkable sinker sinkhole sinking sinks sinned sinners sinning sins sinuous sinus \
        sinusitis sinusoidal siphon sipped sipping sips sir sirens sires sirloin sirocco sis sisal sissier sissiest \
        sissy sister sisterhood sisterly sisters sit sitars sitcom site sites situate situation six sixes sixpence \
        sixteen sixteenth sixth sixtieth sixty sizable size sizeable sizzle skate skateboard skedaddle skeet skein \
        skeletal skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew ski skiff skilful \
        skill skillet skillful skim skimp skimpier skimpiest skimpiness skimpy skin skinflint skinhead skinless \
        skinnier skinniest skinniness skinny skintight skip skipped skippered skippering skippers skipping skips \
        skirmish skirt skit skittish skivvy skulduggery skulk skull skullcap skunk skycap skydive skying skyjack \
        skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting slab slacked slacken slacker \
        slackest slacking slackly slackness slacks slag slain slake slalom slam slander slanderous slang slangier \
        slangiest slangy slant slantwise slap slapdash slaphappy slapstick slash slat slates slather slattern \
        slaughtered slaughterer slaughterhouse slaughtering slaughters slave slavery slavish slaw slayer slaying \
        slays sleaze sleazier sleaziest sleazily sleaziness sleazy sled sledged sledgehammer sledges sledging sleek \
        sleekest sleekness sleep sleepers sleepier sleepiest sleepily sleepiness sleepless sleeplessness sleepwalk \
        sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh slender slenderest slenderise slenderize \
        slenderness slept sleuth slew slice slicked slicker slickest slicking slickly slickness slicks slid slide \
        slideshow slier sliest slight slightest slightness slim slime slimier slimiest slimmest slimness slimy sling \
        slingshot slink slinkier slinkiest slinky slip slipcover slipknot slippage slipperier slipperiest \
        slipperiness slippery slipshod slit slither slithery sliver slob sloe slog slogan sloop slop slope sloppier \
        sloppiest sloppily sloppiness sloppy slosh slot sloth slothful slothfulness slouch slouchier slouchiest \
        slouchy slough sloven slovenlier slovenliest slovenliness slow slowdown slowest slowness slowpoke sludge \
        slue slug sluggard sluggish sluggishness sluice slum slumber slumberous slumdog slumlord slump slung slunk \
        slur slurp slush slushier slushiest slushy slut sluttish slyer slyest slyly slyness smack smaller smallest \
        smallish smallness smallpox smarmier smarmiest smarmy smart smarted smarten smarter smartest smarting \
        smartly smartness smartphone smarts smartwatch smash smattering smear smell smellier smelliest smelly smelt \
        smidgen smile smirch smirk smite smithereens smiths smithy smitten smocked smocking smocks smog smoggier \
        smoggiest smoggy smoke smokehouse smokeless smokestack smokier smokiest smokiness smoky smolder smooch \
        smooth smoothest smoothie smoothness smote smother smoulder smudge smudgier smudgiest smudgy smug smuggest \
        smuggle smugness smut smuttier smuttiest smutty snack snaffle snafu snag snail snake snakebite snakier \
        snakiest snaky snap snapdragon snappier snappiest snappish snappy snapshot snare snarkier snarkiest snarky \
        snarl snatch snazzier snazziest snazzy sneak sneakier sneakiest sneaky sneer sneeze snicker snide snidest \
        sniff sniffle snifter snip snipe snippet snippier snippiest snippy snit snitch snivel snob snobbery snobbier \
        snobbiest snobbish snobbishness snobby snooker snoop snoopier snoopiest snoopy snoot snootier snootiest \
        snootiness snooty snooze snore snorkel snort snots snottier snottiest snotty snout snow snowball snowblower \
        snowboard snowbound snowdrift snowdrop snowed snowfall snowflake snowier snowiest snowing snowman snowmen \
        snowmobile snowplough snowplow snows snowshed snowshoe snowstorm snowsuit snowy snub snuff snuffbox snuffle \
        snug snuggest snuggle soak soap soapbox soapier soapiest soapiness soapstone soapsuds soapy soar sob \
        soberest soberness sobriety sobriquet soccer sociability sociable sociably social socialisation socialise \
        socialism socialist socialistic socialite socialization socialize societal society socioeconomic \
        sociological sociologist sociology sociopath sock socket sod soda sodden sodium sodomite sodomy sofa soft \
        softball soften softest softhearted softness software softwood softy soggier soggiest soggily sogginess \
        soggy soil sojourn solace solar solaria solarium sold soldier solecism soled solely solemn solemnest \
        solemnise solemnity solemnize solenoid solicit solicitation solicitor solicitous solicitude solid solidarity \
        solidest solidification solidify solidity solidness soliloquise soliloquize soliloquy soling solitaire \
        solitary solitude solo soloist sols solstice solubility soluble solution solvable solve solvency solvent \
        somber sombre sombrero some somebody someday somehow someone someplace somersault something sometime someway \
        somewhat somewhere somnambulism somnambulist somnolence somnolent son sonar sonatas songbird songs songster \
        songwriter sonic sonnet sonnies sonority sonorous sons soon sooner soonest sooth soothe soothsayer sootier \
        sootiest sooty sop sophism sophist sophisticate sophistication sophistry sophomore sophomoric soporific \
        soppier soppiest soppy sopranos sorbet sorcerer sorceress sorcery sordid sordidness sore sorehead soreness \
        sorest sorghum sorority sorrel sorrier sorriest sorrow sorrowful sorry sort sorta sortie sots sottish sough \
        sought soul soulful soulfulness soulless soulmate sound soundest soundless soundness soundproof soundtrack \
        soup soupier soupiest soupy sour source sourdough sourest sourness sourpuss souse south southbound southeast \
        southeasterly southeastern southeastward southerly southern southerner southernmost southerns southpaw \
        southward southwest southwestern southwestward souvenir sovereign sovereignty soviet sow sown soy soybean \
        spa space spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier \
        spaciest spacious spaciousness spaded spadeful spades spadework spading spaghetti spake spam spandex spangle \
        spaniel spank spanned spanner spanning spans spare spareness spareribs sparest spark sparkled sparkler \
        sparkles sparkling sparrows sparse sparseness sparsest sparsity spartan spasm spasmodic spasmodically \
        spastic spat spate spatial spatula spawn spay speak speakeasy speaks speared spearhead spearing spearmint \
        spec special specialisation specialise specialist speciality specialization specialize specialty specie \
        specifiable specific specifically specification specifier specify specimen specious specked specking speckle \
        specks spectacle spectacular spectator specter spectra spectral spectre spectroscope spectroscopic \
        spectroscopy spectrum speculate speculation speculative speculator sped speech speechless speed speedboat \
        speeder speedier speediest speedily speeding speedometer speeds speedster speedup speedway speedy spell \
        spellbind spellbound spellcheck spelled spellers spelling spelt spelunker spend spendthrift spent sperm \
        spermatozoa spermatozoon spermicide spew sphere spherical spheroid spheroidal sphincter sphinx spice spicier \
        spiciest spiciness spicy spider spidery spiel spiffier spiffiest spiffy spigot spike spikier spikiest spiky \
        spill spillage spillway spilt spin spinach spinal spindle spindlier spindliest spindly spine spineless \
        spinet spinier spiniest spinnaker spinners spinster spinsterhood spiny spiraea spiral spire spirea spirit \
        spiritless spiritual spiritualism spiritualist spiritualistic spirituality spirituous spit spitball spite \
        spiteful spitefullest spitefulness spitfire spittle spittoon splash splashdown splashier splashiest splashy \
        splat splay spleen splendid splendidest splendor splendour splenetic splice spline splint split splodge \
        splotch splotchier splotchiest splotchy splurge splutter spoil spoilage spoilsport spoilt spoke spoken \
        spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spoliation sponge spongier spongiest \
        spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier spookiest spooky spool spoonbill \
        spooned spoonerism spoonful spooning spoons spoor sporadic sporadically spore sporran sport sportier \
        sportiest sportive sportscast sportsman sportsmanlike sportsmanship sportsmen sportswear sportswoman \
        sportswomen sporty spot spotless spotlessness spotlight spottier spottiest spottiness spotty spouse spout \
        sprain sprang sprat sprawl sprayed sprayer spraying sprays spread spreadsheet spree sprier spriest sprig \
        sprightlier sprightliest sprightliness sprightly springboard springier springiest springiness springing \
        springs springtime springy sprinkled sprinkler sprinkles sprinkling sprint sprite spritz sprocket sprout \
        spruce sprucest sprung spryly spryness spud spume spumoni spun spunk spunkier spunkiest spunky spur spurious \
        spuriousness spurn spurt sputter sputum spy spyglass spyware squab squabble squad squadron squalid \
        squalidest squall squalor squander square squared squarely squareness squarer squares squarest squaring \
        squash squashier squashiest squashy squat squattest squaw squawk squeak squeakier squeakiest squeaky squeal \
        squeamish squeamishness squeegee squeeze squelch squid squiggle squiggly squint squintest squired squiring \
        squirm squirmier squirmiest squirmy squirrel squirt squish squishier squishiest squishy sriracha st stab \
        stabilisation stabilise stability stabilization stabilize stable stablest staccato stacked stacking stadium \
        staff staffed staffer staffing staffs stag stage stagecoach stagehand stages stagflation stagnant stagnate \
        stagnation staid staidest stain stainless staircase stairway stairwell stake stakeout stalactite stalagmite \
        stale stalemate staleness stalest stalk stalkers stalled stallion stalls stalwart stamen stamina stammer \
        stamped stampede stamping stance stanch stanchest stanchion stand standard standardisation standardise \
        standardization standardize standards standby standoff standoffish standout standpoint standstill stank \
        stanza staph staphylococci staphylococcus staple staplers starboard starch starchier starchiest starchy \
        stardom stare stared starfish stargazer staring starker starkest starkly starkness starless starlet \
        starlight starlings starlit starred starrier starriest starring starry stars start startle startup \
        starvation starve stash state statehood statehouse stateless statelier stateliest stateliness statement \
        stateroom states stateside statesman statesmanlike statesmanship statesmen statewide static statically \
        station stationary stationery statistic statistical statistician stats statuary statue statuesque statuette \
        stature status statute statutory staunch staunchest stave stay steadfast steadfastness steadier steadiest \
        steadily steadiness steads steady steak steakhouse steal stealth stealthier stealthiest stealthily stealthy \
        steam steamboat steamier steamiest steamroll steamship steamy steeds steeled steelier steeliest steeling \
        steels steep steepest steeple steeplechase steeplejack steepness steerage steered steering steers steins \
        stellar stem stemmed stemming stems stench stencil stenographer stenographic stenography stent stentorian \
        step stepbrother stepchild stepchildren stepdad stepdaughter stepfather stepladder stepmom stepmother \
        stepparent stepped steppes stepping steppingstone stepsister stepson stereo stereophonic stereoscope \
        stereotype stereotypical sterile sterilisation sterilise sterility sterilization sterilize sternest sternly \
        sternness sternum steroid stethoscope stevedore stew stewarded stewardess stewarding stewards stewardship \
        stick stickier stickiest stickiness stickleback sticklers stickpin stickup sticky stiffed stiffen stiffer \
        stiffest stiffing stiffly stiffness stiffs stifle stigma stigmata stigmatise stigmatize stile stiletto still \
        stillbirth stillborn stilled stillest stilling stillness stilt stimulant stimulate stimulation stimuli \
        stimulus sting stingier stingiest stingily stinginess stingray stingy stink stint stipend stipple stipulate \
        stipulation stir stirrup stitch stoat stochastic stock stockade stockbroker stocked stockholder stockier \
        stockiest stockiness stockings stockpile stockroom stocks stocky stockyard stodgier stodgiest stodginess \
        stodgy stoic stoical stoicism stoke stokers stole stolen stolid stolidest stolidity stomach stomachache \
        stomp stoned stoners stones stonewalled stonewalling stonewalls stoneware stonework stonier stoniest stonily \
        stoning stony stood stooge stool stoop stop stopcock stopgap stoplight stopover stoppable stoppage stops \
        stopwatch storage store storefront storehouse storekeeper storeroom storeys storied stories storks stormed \
        stormier stormiest stormily storminess storming story storybook storyteller stouter stoutest stoutly \
        stoutness stove stovepipe stow stowaway straddle strafe straggle stragglier straggliest straggly straight \
        straightaway straightedge straighten straighter straightest straightforward straightness straights strained \
        strainer straining strains straiten straitjacket straits stranded stranding strands strange strangely \
        strangeness stranger strangest strangle stranglehold strangulate strangulation strap strapless strata \
        stratagem strategic strategically strategist strategy stratification stratify stratosphere stratum \
        strawberry strawed strawing straws stray streak streakier streakiest streaky stream streamline streetcar \
        streetlight streets streetwalker streetwise strength strengthen strenuous strenuousness strep streptococcal \
        streptococci streptococcus streptomycin stress stressful stretch stretchier stretchiest stretchy strew \
        strewn striated stricken strict strictest strictness stricture stridden stride strident strife strike \
        strikeout string stringency stringent stringers stringier stringiest stringy strip stripe striplings \
        striptease strive striven strobe stroke stroll strongbox stronger strongest stronghold strongly strontium \
        strop strophe strove struck structural structuralist structure strudel struggle strummed strumming strumpet \
        strums strung strut strychnine stub stubbier stubbiest stubble stubbly stubborn stubbornest stubbornness \
        stubby stucco stuck stud student studentship studio studious study stuff stuffier stuffiest stuffily \
        stuffiness stuffy stultification stultify stumble stumped stumpier stumpiest stumping stumps stumpy stun \
        stung stunk stunt stupefaction stupefy stupendous stupid stupidest stupidity stupor sturdier sturdiest \
        sturdily sturdiness sturdy sturgeons stutter sty style styles styli stylise stylish stylishness stylist \
        stylistic stylistically stylize stylus stymie styptic suave suavest suavity sub subatomic subbasement \
        subclass subcommittee subcompact subconscious subcontinent subcontract subcontractor subculture subcutaneous \
        subdivide subdivision subdue subgroup subhead subhuman subject subjection subjective subjectivity subjoin \
        subjugate subjugation subjunctive sublease sublet sublimate sublimation sublime sublimest subliminal \
        sublimity submarine submerge submergence submerse submersible submersion submission submissive submit \
        subnormal suborbital subordinate subordination suborn subornation subplot subpoena subprime subprogram \
        subroutine subscribe subscript subscription subsection subsequent subservience subservient subset subside \
        subsidence subsidiary subsidisation subsidise subsidization subsidize subsidy subsist subsistence subsoil \
        subsonic subspace substance substandard substantial substantiate substantiation substantive substation \
        substitute substitution substrata substrate substratum substructure subsume subsystem subteen subterfuge \
        subterranean subtitle subtle subtlest subtlety subtly subtotal subtract subtraction subtrahend subtropical \
        suburb suburban suburbanite suburbia subversion subversive subvert subway succeed success successful \
        succession successive successor succinct succinctest succinctness succor succotash succour succulence \
        succulent succumb such suchlike suck suckle sucrose suction sudden suddenness suds sudsier sudsiest sudsy \
        sued suede sues suet suffer sufferance suffice sufficiency sufficient suffix suffocate suffocation suffragan \
        suffrage suffragette suffragist suffuse suffusion sugar sugarcane sugarcoat sugarier sugariest sugarless \
        sugary suggest suggestible suggestion suggestive suicidal suicide suing suit suitability suitable suitably \
        suitcase suite suitor suits sukiyaki sulfate sulfide sulfur sulfuric sulfurous sulk sulkier sulkiest sulkily \
        sulkiness sulky sullen sullenest sullenness sully sulphate sulphide sulphur sulphuric sulphurous sultana \
        sultanate sultans sultrier sultriest sultry sum sumac summarily summarise summarize summary summation \
        summered summerhouse summering summertime summery summit summitry summon sumo sump sumptuous sun sunbathe \
        sunbeam sunblock sunbonnet sunburn sundae sundered sundering sunders sundial sundown sundry sunfish \
        sunflower sunglasses sunk sunken sunlamp sunless sunlight sunlit sunned sunnier sunniest sunning sunrise \
        sunroof suns sunscreen sunset sunspot sunstroke suntan sunup sup super superabundance superabundant \
        superannuate superb superbest supercharge supercilious supercomputer superconductivity superconductor \
        superego superficial superficiality superfluity superfluous superhighway superhuman superimpose superintend \
        superintendence superintendency superintendent superior superiority superlative superman supermarket \
        supermen supermodel supernatural supernova supernovae supernumerary superpower supers superscript supersede \
        supersize supersonic superspreader superstar superstition superstitious superstructure supertanker supervene \
        supervise supervision supervisor supervisory supine supplant supplement supplemental supplementary \
        suppleness suppler supplest suppliant supplicant supplicate supplication supplier supply support supportable \
        supportive suppose supposition suppository suppress suppression suppurate suppuration supranational \
        supremacist supremacy supreme surcease surcharge sure surefire surefooted sureness surer surest surety surf \
        surface surfaced surfaces surfacing surfboard surfeit surge surgeon surgery surgical surlier surliest \
        surliness surly surmise surmount surmountable surname surpass surplice surplus surprise surreal surrealism \
        surrealist surrealistic surrender surreptitious surrey surrogate surround surtax surveillance survey \
        surveyor survival survive survivor susceptibility susceptible sushi suspect suspend suspense suspenseful \
        suspension suspicion suspicious sustain sustainable sustenance suture svelte sveltest swab swaddle swag \
        swains swallowed swallowing swallows swallowtail swam swami swamp swampier swampiest swampy swanked swanker \
        swankest swankier swankiest swanking swanks swanky swans swap sward swarm swarthier swarthiest swarthy swash \
        swashbuckler swashbuckling swastika swat swatch swath swathe sway swaybacked swear swearword sweater \
        sweatier sweatiest sweating sweatpants sweats sweatshirt sweatshop sweaty sweep sweepstake sweetbread \
        sweetbrier sweetened sweetener sweetening sweetens sweeter sweetest sweetheart sweetie sweetish sweetly \
        sweetmeat sweetness sweets swell swellest swellhead swelter swept swerve swifter swiftest swiftly swiftness \
        swifts swig swill swim swimmer swimming swimsuit swindled swindlers swindles swindling swine swing swinger \
        swinging swings swinish swipe swirl swirly swish swishest switch switchable switchback switchblade \
        switchboard swivel swollen swoon swoop sword swordfish swordplay swordsman swordsmen swore sworn swum swung \
        sybarite sybaritic sycamore sycophant sycophantic syllabic syllabication syllabification syllabify syllable \
        syllabus syllogism syllogistic sylph symbioses symbiosis symbiotic symbol symbolic symbolically \
        symbolisation symbolise symbolism symbolization symbolize symmetric symmetrical symmetry sympathetic \
        sympathetically sympathise sympathize sympathy symphonic symphony symposium symptom symptomatic synagogue \
        synapse sync synchronisation synchronise synchronization synchronize synchronous syncopate syncopation \
        syndicate syndication syndrome synergism synergistic synergy synod synonym synonymous synopses synopsis \
        syntactic syntactical syntax syntheses synthesis synthesise synthesize synthetic synthetically syphilis \
        syphilitic syringe syrup syrupy system systematic systematically systematise systematize systemic systolic \
        tabbed tabbing tabby tabernacle table tableau tableaux tablecloth tableland tablespoon tablespoonful tablet \
        tableware tabloid taboo tabs tabular tabulate tabulation tabulator tachometer tacit tacitness taciturn \
        taciturnity tacked tackier tackiest tackiness tacking tackle tacks tacky taco tact tactful tactic tactical \
        tactician tactile tactless tactlessness tadpole tads taffeta taffy tag tail tailcoat tailgate tailless \
        taillight tailored tailoring tailors tailpipe tailspin tailwind taint take takeaways taken takeoff takeout \
        takeover talc tale talent talisman talk talkative talkativeness tall taller tallest tallied tallies tallness \
        tallow tallyho tallying talons tamable tamale tamarind tambourine tame tamed tameness tamer tamest taming \
        tamp tampon tams tan tanager tandem tangelo tangent tangential tangerine tangibility tangible tangibly \
        tangier tangiest tangle tango tangs tangy tank tankard tanked tanker tankful tanking tanks tanned tanners \
        tannery tannest tannin tanning tans tansy tantalise tantalize tantamount tantrum tap tape tapestry tapeworm \
        tapioca tapir taproom taproot tar tarantula tardier tardiest tardily tardiness tare target tariff tarmac \
        tarmacked tarmacking tarnish taros tarot tarp tarpaulin tarpon tarragon tarried tarrier tarries tarriest \
        tarrying tartan tartar tartest tartly tartness tarts taser task taskmaster tassel taste tasteful tasteless \
        tastelessness tastier tastiest tastiness tasty tat tattle tattletale tattoo tattooist tatty taught taunt \
        taupe taut tautest tautness tautological tautology tavern tawdrier tawdriest tawdriness tawdry tawnier \
        tawniest tax taxable taxation taxi taxicab taxidermist taxidermy taxonomic taxonomy taxpayer teabag teach \
        teachable teacup teak teakettle tealight teals team teammate teamster teamwork teapot tear teardrop tearful \
        teargas tearier teariest tearjerker tearoom teary teas tease teasel teaspoon teaspoonful teat teatime \
        technical technicality technician technique techno technocracy technocrat technological technologist \
        technology techs tectonics tedious tediousness tedium teeing teem teen teenage teenier teeniest teeny tees \
        teetered teetering teeth teethe teetotal telecast telecommunication telecommute teleconference telegram \
        telegraph telegraphic telegraphy telekinesis telemarketing telemeter telemetry telepathic telepathically \
        telepathy telephone telephonic telephony telephoto telescope telescopic telethon teletype teletypewriter \
        televangelist televise television telex tell tellers telltale temblor temerity temp tempera temperament \
        temperamental temperance temperate temperature tempest tempestuous tempestuousness template tempo temporal \
        temporarily temporary temporise temporize tempt temptation temptress tempura ten tenability tenable \
        tenacious tenacity tenancy tenant tendency tendentious tendentiousness tenderest tenderfoot tenderhearted \
        tenderise tenderize tenderloin tenderness tendinitis tendon tendril tenement tenet tenfold tennessee tennis \
        tenon tenor tenpin tense tenseness tensest tensile tension tensor tent tentacle tentative tenth tenuous \
        tenuousness tenure tepee tepid tequilas terabit terabyte tercentenary term termagant terminable terminal \
        terminate termination terminator termini terminological terminology terminus termite tern terrace terrain \
        terrapin terrarium terrestrial terrible terribly terrier terrific terrifically terrify territorial territory \
        terror terrorise terrorism terrorist terrorize terse terseness tersest tertiary test testable testament \
        testamentary testate testers testicle testier testiest testify testily testimonial testimony testiness \
        testis testosterone testy tetanus tether tetrahedron texas text textbook textile textual textural texture \
        thalami thalamus thallium than thank thankful thankfulness thankless thanksgiving that thatch thaw the \
        theater theatre theatrical thee theft their theism theist theistic them thematic thematically theme \
        themselves then thence thenceforth thenceforward theocracy theocratic theologian theological theology \
        theorem theoretic theoretical theoretician theorise theorist theorize theory theosophy therapeutic \
        therapeutically therapist therapy there thereabout thereafter thereby therefore therefrom therein thereof \
        thereon thereto thereupon therewith thermal thermionic thermodynamic thermometer thermonuclear thermoplastic \
        thermos thermostat thermostatic thesauri thesaurus these thesis thespian they thiamine thick thicken \
        thickest thicket thickness thickset thief thieve thievery thievish thigh thighbone thimble thimbleful thin \
        thine thingamajig think thinness thinnest third thirst thirstier thirstiest thirstily thirsty thirteen \
        thirteenth thirtieth thirty this thistle thistledown thither tho thong thoracic thorax thorium thornier \
        thorniest thorns thorny thorough thoroughbred thoroughest thoroughfare thoroughgoing thoroughness those thou \
        though thought thoughtful thoughtfulness thoughtless thoughtlessness thousand thousandth thraldom thralldom \
        thralled thralling thralls thrashed thrashers thrashes thrashing thread threadbare threat threaten three \
        threefold threescore threesome threnody thresh threshers threshold threw thrice thriftier thriftiest \
        thriftily thriftiness thrifts thrifty thrill thrive throat throatier throatiest throatily throatiness \
        throaty throb throe thromboses thrombosis throne throng throttle through throughout throughput throughway \
        throw throwaway throwback throwers thrown thru thrum thrushes thrust thruway thud thug thumb thumbnail \
        thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud thunderhead thunderous thundershower \
        thunderstorm thunderstruck thus thwack thwart thyme thymus thyroid thyself ti tiaras tibia tibiae tic tick \
        ticket tickled tickles tickling ticklish tidal tidbit tiddlywinks tide tidewater tidier tidiest tidily \
        tidiness tidy tie tiebreaker ties tiff tiger tigers tight tighten tightest tightfisted tightness tightrope \
        tightwad tigress tildes tile till tillable tillage tilled tillers tilling tills tilt timber timberland \
        timberline timbre time timekeeper timeless timelessness timelier timeliest timeline timepiece timescale \
        timestamp timetable timeworn timezone timid timidest timidity timorous timpani timpanist tin tincture tinder \
        tinderbox tines tinfoil ting tinge tingled tingles tingling tinier tiniest tinkered tinkering tinkers \
        tinkled tinkles tinkling tinnier tinniest tinny tinsel tinsmith tint tintinnabulation tiny tip tipple \
        tipsier tipsiest tipsily tipster tipsy tiptoe tiptop tirade tire tiredest tiredness tireless tirelessness \
        tiresome tiresomeness tissue tit titan titanic titanium titbit tithe titillate titillation title titmice \
        titmouse tittles titular tizzy to toad toadstool toady toast toastier toastiest toastmaster toasty tobacco \
        tobacconist toboggan tocsin today toddle toddy toe toed toehold toenail toffee tofu tog toga together \
        togetherness toggle toil toilet toiletry toilette toilsome toke token tokenism told tolerable tolerably \
        tolerance tolerant tolerate toleration tollbooth tolled tollgate tolling tolls tomahawk tomato tomb tomboy \
        tombstone tomcat tomfoolery tomorrow ton tonal tonality tone toned toneless tones tongs tongue tonic tonier \
        toniest tonight toning tonnage tonne tons tonsil tonsillectomy tonsillitis tonsorial tonsure too took tool \
        toolbar toolbox toolkit toot tooth toothache toothbrush toothier toothiest toothless toothpaste toothpick \
        toothsome toothy top topaz topcoat topic topical topics topknot topless topmast topmost topographer \
        topographic topographical topography topological topology toppings topple topsail topside topsoil toque \
        torch torchlight toreador torment tormentor torn tornado torpedo torpid torpidity torpor torque torrential \
        torrid torsion torso tort torte tortilla tortoise tortoiseshell tortuous torture torus toss tossup tot total \
        totalitarian totalitarianism totality tote totem totemic toucan touch touchdown touchier touchiest \
        touchstones touchy tough toughen toughest toughness toupee tour tourism tourist tourmaline tournament \
        tourney tourniquet tousle tout toward towed towel towered towering towhead towing townhouse towns townsfolk \
        township townsman townsmen townspeople towpath tows toxaemia toxemia toxic toxicity toxicologist toxicology \
        toxin toyed toying toys traceable traced tracer tracery traces trachea tracheae tracheotomy tracing track \
        tract tractable traction tractor trade trademark traders tradesman tradesmen tradition traditional \
        traditionalist traduce traffic trafficked trafficker trafficking tragedian tragedy tragic tragically \
        tragicomedy trail trailblazer trailed trailer trailing trails train trainee trainers traipse trait traitor \
        traitorous trajectory tram trammeled trammeling trammelled trammelling trammels tramp trample trampoline \
        trance tranquil tranquilest tranquility tranquilize tranquillise tranquillity transact transaction \
        transatlantic transceiver transcend transcendence transcendent transcendental transcendentalism \
        transcendentalist transcontinental transcribe transcript transcription transducer transept transfer \
        transferable transferal transference transfiguration transfigure transfinite transfix transform \
        transformation transfuse transfusion transgress transgression transgressor transience transiency transient \
        transistor transit transition transitional transitive transitory translate translation translator \
        transliterate transliteration translucence translucent transmigrate transmigration transmissible \
        transmission transmit transmittable transmittal transmutation transmute transnational transoceanic transom \
        transparency transparent transphobia transphobic transpiration transpire transplant transplantation \
        transponder transport transportable transportation transpose transposition transsexual transship \
        transshipment transubstantiation transverse transvestism transvestite trap trapdoor trapeze trapezoid \
        trapezoidal trappable trapshooting trash trashcan trashier trashiest trashy trauma traumatic traumatise \
        traumatize travail travel travelogue traverse travesty trawl tray treacherous treachery treacle tread \
        treadle treadmill treason treasonable treasonous treasured treasurer treasures treasuring treasury treat \
        treatable treated treating treatise treatment treats treaty treble tree treeless treetop trefoil trek \
        trellis tremble tremendous tremolo tremor tremulous trench trenchant trend trendier trendiest trendy \
        trepidation trespass tress trestle triad triage trial triangle triangular triangulation triathlon tribal \
        tribalism tribe tribesman tribesmen tribulation tribunal tribune tributary tribute triceps triceratops trick \
        trickery trickier trickiest trickiness trickle trickster tricky tricolor tricolour tricycle trident \
        triennial trifecta trifle trifocals trig triglyceride trigonometric trigonometry trike trilateral trill \
        trillion trillionth trilogy trimaran trimester trimly trimmed trimmers trimmest trimming trimness trims \
        trinities trinket trio trip tripartite tripe triple triplet triplicate tripod tripos triptych trisect trite \
        triteness tritest triumph triumphal triumphant triumvirate trivet trivia trivial trivialise triviality \
        trivialize trochee trod trodden troglodyte troika troll trolley trollop trombone trombonist tromped tromping \
        tromps troop troopship trope trophy tropic tropical tropism troposphere trot troth trotters troubadour \
        trouble troublemaker troubleshoot troubleshot troublesome trough trounce trouped trouper troupes trouping \
        trouser trousseau trousseaux trouts trowel troys truancy truant truce truck truckle truckload truculence \
        truculent trudge true trued truer trues truest truffle truing truism truly trump trumped trumpery trumpet \
        trumping trumps truncate truncation truncheon trundle trunk trussed trusses trussing trust trustee \
        trusteeship trustful trustfulness trustier trusties trustiest trustworthier trustworthiest trustworthiness \
        trustworthy truth truthful truthfulness truthiness try tryout tryst ts tsar tsunami tub tuba tubbier \
        tubbiest tubby tube tubeless tubercle tubercular tuberculosis tuberculous tuberous tubular tucked tuckered \
        tuckering tuckers tucking tucks tuft tug tugboat tuition tulip tulle tumble tumbledown tumbleweed tumbrel \
        tumbril tumid tummy tumor tumour tumult tumultuous tun tuna tundra tune tuneful tuneless tunes tungsten \
        tunic tunnel tunny turban turbid turbine turbojet turboprop turbot turbulence turbulent turd turducken \
        tureen turf turgid turgidity turkey turmeric turmoil turn turnabout turnaround turncoat turners turnip \
        turnkey turnoff turnout turnover turnpike turnstile turntable turpentine turpitude turquoise turret turtle \
        turtledove turtleneck tush tusked tusks tussle tussock tutelage tutored tutorial tutoring tutors tutus tux \
        tuxedo twaddle twain twang tweak twee tweedier tweediest tweeds tweet tweezers twelfth twelve twentieth \
        twenty twerk twerp twice twiddle twig twiggier twiggiest twiggy twilight twill twin twine twinge twinkle \
        twirl twist twit twitch two twofer twofold twosome tycoon tying tyke tympanum type typecast typeface \
        typescript typeset typewrite typewritten typewrote typhoid typhoon typhus typical typify typist typo \
        typographer typographic typographical typography tyrannical tyrannise tyrannize tyrannosaur tyrannosaurus \
        tyrannous tyranny tyrant tyres tyro ubiquitous ubiquity udder ugh uglier ugliest ugliness ugly uh ukulele \
        ulcer ulcerate ulceration ulcerous ulna ulnae ulterior ultimate ultimatum ultra ultraconservative \
        ultramarine ultrasonic ultrasonically ultrasound ultraviolet ululate um umbel umber umbilical umbilici \
        umbilicus umbrage umbrella umiak umlaut ump umpire umpteen umpteenth unabashed unabated unable unabridged \
        unaccented unacceptability unacceptable unacceptably unaccepted unaccompanied unaccountable unaccountably \
        unaccustomed unacknowledged unacquainted unadorned unadulterated unadvised unaffected unafraid unaided \
        unalterable unalterably unaltered unambiguous unanimity unanimous unannounced unanswerable unanswered \
        unanticipated unappealing unappetising unappetizing unappreciated unappreciative unapproachable unarmed \
        unashamed unasked unassailable unassigned unassisted unassuming unattached unattainable unattended \
        unattractive unattributed unauthenticated unauthorised unauthorized unavailable unavailing unavoidable \
        unavoidably unaware unbalanced unbar unbearable unbearably unbeatable unbeaten unbecoming unbeknown \
        unbeknownst unbelief unbelievable unbelievably unbeliever unbend unbent unbiased unbidden unbind unblock \
        unblushing unbolt unborn unbosom unbound unbranded unbreakable unbridled unbroken unbuckle unburden unbutton \
        uncalled uncannier uncanniest uncannily uncanny uncaring uncased uncatalogued unceasing uncensored \
        unceremonious uncertain uncertainty unchallenged unchanged unchanging uncharacteristic uncharacteristically \
        uncharitable uncharitably uncharted unchecked unchristian uncivil uncivilised uncivilized unclaimed unclasp \
        unclassified uncle unclean uncleanest uncleanlier uncleanliest uncleanness unclear unclearest unclothe \
        uncluttered uncoil uncollected uncomfortable uncomfortably uncommitted uncommon uncommonest uncommunicative \
        uncomplaining uncompleted uncomplicated uncomplimentary uncomprehending uncompressed uncompromising \
        unconcern unconditional unconfirmed unconnected unconquerable unconscionable unconscionably unconscious \
        unconsciousness unconsidered unconstitutional uncontaminated uncontested uncontrollable uncontrollably \
        uncontrolled uncontroversial unconventional unconvinced unconvincing uncooked uncooperative uncoordinated \
        uncork uncorrelated uncorroborated uncountable uncounted uncouple uncouth uncover uncritical unction \
        unctuous unctuousness uncultivated uncultured uncut undamaged undated undaunted undeceive undecidable \
        undecided undecipherable undeclared undefeated undefended undefinable undefined undelivered undemanding \
        undemocratic undemonstrative undeniable undeniably undependable under underachieve underact underage \
        underarm underbelly underbid underbrush undercarriage undercharge underclass underclassman underclassmen \
        underclothes underclothing undercoat undercover undercurrent undercut underdeveloped underdog underdone \
        underemployed underestimate underexpose underfed underfeed underflow underfoot underfunded undergarment \
        undergo undergone undergrad undergraduate underground undergrowth underhand underlain underlay underlie \
        underline underling underlying undermine undermost underneath undernourished underpaid underpants underpass \
        underpay underpin underplay underprivileged underrate underscore undersea undersecretary undersell \
        undershirt undershoot undershorts undershot underside undersign undersized underskirt undersold understaffed \
        understand understandable understandably understate understatement understood understudy undertake \
        undertaken undertone undertook undertow underused undervalue underwater underwear underweight underwent \
        underworld underwrite underwritten underwrote undeserved undeserving undesirability undesirable undetectable \
        undetected undetermined undeterred undeveloped undid undies undignified undiluted undiminished undisciplined \
        undisclosed undiscovered undiscriminating undisguised undisputed undistinguished undisturbed undivided undo \
        undocumented undone undoubted undress undue undulant undulate undulation unduly undying unearned unearth \
        unease uneasier uneasiest uneasily uneasiness uneasy uneaten uneconomic uneconomical unedited uneducated \
        unembarrassed unemotional unemployable unemployed unemployment unending unendurable unenforceable \
        unenlightened unenthusiastic unenviable unequal unequivocal unerring unethical uneven unevenness uneventful \
        unexampled unexceptionable unexceptional unexciting unexpected unexplained unexplored unexpurgated unfailing \
        unfair unfairest unfairness unfaithful unfaithfulness unfamiliar unfamiliarity unfashionable unfasten \
        unfathomable unfavorable unfavorably unfavourable unfavourably unfeasible unfeeling unfeigned unfetter \
        unfilled unfinished unfit unflagging unflappable unflattering unflinching unfold unforeseeable unforeseen \
        unforgettable unforgettably unforgivable unforgiving unformed unfortunate unfounded unfrequented unfriend \
        unfriendlier unfriendliest unfriendliness unfrock unfulfilled unfunny unfurl unfurnished ungainlier \
        ungainliest ungainliness ungainly ungentlemanly ungodlier ungodliest ungodly ungovernable ungracious \
        ungrammatical ungrateful ungratefulness ungrudging unguarded unguent ungulate unhand unhappier unhappiest \
        unhappily unhappiness unhappy unharmed unhealthful unhealthier unhealthiest unhealthy unheard unheeded \
        unhelpful unhesitating unhindered unhinge unhitch unholier unholiest unholy unhook unhorse unhurried unhurt \
        unicameral unicorn unicycle unidentifiable unidentified unidirectional unification uniform uniformity unify \
        unilateral unimaginable unimaginative unimpaired unimpeachable unimplementable unimplemented unimportant \
        unimpressed unimpressive uninformative uninformed uninhabitable uninhabited uninhibited uninitialised \
        uninitialized uninitiated uninjured uninspired uninspiring uninstall uninstallable uninsured unintelligent \
        unintelligible unintelligibly unintended unintentional uninterested uninteresting uninterpreted \
        uninterrupted uninvited uninviting union unionisation unionise unionization unionize unique uniquely \
        uniqueness uniquer uniquest unisex unison unit unitary unite unity universal universality universe \
        university unjust unjustifiable unjustified unkempt unkind unkindest unkindlier unkindliest unkindness \
        unknowable unknowing unknown unknowns unlabeled unlabelled unlace unlatch unlawful unleaded unlearn unlearnt \
        unleash unleavened unless unlettered unlicensed unlike unlikelier unlikeliest unlikelihood unlimited \
        unlisted unload unlock unloose unloved unluckier unluckiest unluckily unlucky unmade unmake unman \
        unmanageable unmanlier unmanliest unmannerly unmarked unmarried unmask unmatched unmemorable unmentionable \
        unmerciful unmindful unmissed unmistakable unmistakably unmitigated unmodified unmoral unmoved unnatural \
        unnecessarily unnecessary unneeded unnerve unnoticeable unnoticed unnumbered unobjectionable unobservant \
        unobserved unobstructed unobtainable unobtrusive unoccupied unoffensive unofficial unopened unopposed \
        unorganised unorganized unoriginal unorthodox unpack unpaid unpainted unpalatable unparalleled unpardonable \
        unpatriotic unpaved unperturbed unpick unpin unplanned unpleasant unpleasantness unplug unplumbed unpolluted \
        unpopular unpopularity unprecedented unpredictability unpredictable unprejudiced unpremeditated unprepared \
        unpretentious unpreventable unprincipled unprintable unprivileged unproductive unprofessional unprofitable \
        unpromising unprompted unpronounceable unprotected unproved unproven unprovoked unpublished unpunished \
        unqualified unquenchable unquestionable unquestionably unquestioned unquestioning unquote unravel \
        unreachable unread unreadable unready unreal unrealised unrealistic unrealistically unrealized unreasonable \
        unreasonableness unreasonably unreasoning unrecognisable unrecognised unrecognizable unrecognized \
        unreconstructed unrecorded unrefined unregenerate unregistered unregulated unrehearsed unrelated unreleased \
        unrelenting unreliability unreliable unrelieved unremarkable unremitting unrepeatable unrepentant \
        unrepresentative unrequited unreserved unresolved unresponsive unrest unrestrained unrestricted unrewarding \
        unripe unripest unrivaled unrivalled unroll unromantic unruffled unrulier unruliest unruliness unruly \
        unsaddle unsafe unsafest unsaid unsalted unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying \
        unsaturated unsavory unsavoury unsay unscathed unscheduled unschooled unscientific unscramble unscrew \
        unscrupulous unscrupulousness unseal unseasonable unseasonably unseasoned unseat unseeing unseemlier \
        unseemliest unseemliness unseemly unseen unselfish unselfishness unsent unsentimental unset unsettle \
        unshakable unshakeable unshaven unsheathe unsightlier unsightliest unsightliness unsightly unsigned \
        unskilled unskillful unsmiling unsnap unsnarl unsociable unsold unsolicited unsolved unsophisticated unsound \
        unsoundest unsparing unspeakable unspeakably unspecific unspecified unspoiled unspoken unsportsmanlike \
        unstable unstated unsteadier unsteadiest unsteadily unsteadiness unsteady unstop unstoppable unstressed \
        unstructured unstrung unstuck unstudied unsubscribe unsubstantial unsubstantiated unsubtle unsuccessful \
        unsuitable unsuitably unsuited unsung unsupervised unsupportable unsupported unsure unsurpassed unsurprising \
        unsuspected unsuspecting unsweetened unswerving unsympathetic untainted untamed untangle untapped untaught \
        untenable untested unthinkable unthinking untidier untidiest untidiness untidy untie until untimelier \
        untimeliest untimeliness untimely untiring untitled unto untold untouchable untouched untoward untrained \
        untreated untried untroubled untrue untruest untrustworthy untruth untruthful untutored untwist untying \
        unusable unused unusual unutterable unutterably unvarnished unvarying unveil unverified unvoiced unwanted \
        unwarier unwariest unwariness unwarranted unwary unwashed unwavering unwed unwelcome unwell unwholesome \
        unwieldier unwieldiest unwieldiness unwieldy unwilling unwillingness unwind unwise unwisest unwitting \
        unwonted unworkable unworldly unworthier unworthiest unworthiness unworthy unwound unwrap unwritten \
        unyielding unzip up upbeat upbraid upbringing upchuck upcoming upcountry update updraft updraught upend \
        upfront upgrade upheaval upheld uphill uphold upholster upholstery upkeep upland uplift upload upmarket upon \
        uppercase upperclassman upperclassmen uppercut uppermost uppity upraise upright uprising uproar uproarious \
        uproot ups upscale upset upshot upside upstage upstairs upstanding upstart upstate upstream upsurge upswing \
        uptake uptight uptown upturn upward uranium urbane urbaner urbanest urbanisation urbanise urbanity \
        urbanization urbanize urchin urea urethra urethrae urge urgency urgent uric urinal urinalyses urinalysis \
        urinary urinate urination urine urn urologist urology us usability usable usage use useful usefulness \
        useless uselessness username ushered usherette ushering ushers usual usurer usurious usurp usurpation usury \
        utensil uteri uterine uterus utilisation utilise utilitarian utilitarianism utility utilization utilize \
        utmost utopia utterance uttered uttering utterly uttermost utters uvula vacancy vacant vacate vacation \
        vaccinate vaccination vaccine vacillate vacillation vacuity vacuous vacuum vagabond vagary vagina vaginae \
        vaginal vagrancy vagrant vague vagueness vaguest vainer vainest vainglorious vainglory vainly valance vale \
        valedictorian valedictory valence valentines vales valet valiantly valid validate validation validity \
        validly validness valise valley valleys valor valorous valour valuable valuation value valueless valve \
        vamoose vamp vampire vanadium vandal vandalise vandalism vandalize vane vanguard vanilla vanished vanishes \
        vanishing vanity vanned vanning vanquish vans vantage vape vapid vapidity vapidness vapor vaporisation \
        vaporise vaporization vaporize vaporous vapour variability variable variably variance variant variate \
        variation varicolored varicoloured varicose variegate variety various varlet varmint varnish varsity vary \
        vascular vase vasectomy vassal vassalage vast vastest vastness vat vaudeville vault vaunt vector veep veered \
        veering veers vegan vegetable vegetarian vegetarianism vegetate vegetation vegetative veggie vehemence \
        vehement vehicle vehicular veil vein veld vellum velocity velour velveteen velvety venal venality vend \
        vendetta vendor veneer venerable venerate veneration venereal vengeance vengeful venial venison venom \
        venomous venous vent ventilate ventilation ventilator ventral ventricle ventricular ventriloquism \
        ventriloquist venture venturesome venturous venue veracious veracity veranda verb verbal verbalise verbalize \
        verbatim verbena verbiage verbose verbosity verdant verdict verdigris verdure verge verier veriest \
        verifiable verification verify verily verisimilitude veritable veritably verity vermicelli vermilion vermin \
        verminous vermouth vernacular versatile versatility verse versification versify version versus vertebra \
        vertebrae vertebral vertebrate vertex vertical vertices vertiginous vertigo verve very vesicle vesper vessel \
        vessels vested vestibule vestige vestigial vesting vestment vestry vests vet vetch veteran veterinarian \
        veterinary veto vex vexation vexatious via viability viable viaduct vials viand vibe vibrancy vibrant \
        vibraphone vibrate vibration vibrato viburnum vicar vicarage vicarious vice viced viceroy vices vichyssoise \
        vicing vicinity vicious viciousness vicissitude victim victimisation victimise victimization victimize \
        victories victorious victory victual video videocassette videodisc videotape vie vied viewed viewer \
        viewfinder viewing viewpoint views vigilance vigilant vigilante vigilantism vigils vignette vigor vigorous \
        vigour vile vileness vilest vilification vilify village villain villainous villainy villas villein vim \
        vinaigrette vindicate vindication vindicator vindictive vindictiveness vinegar vinegary vineyards vintage \
        vintner vinyl viol violable violas violate violation violator violence violent violets violin violinist \
        violist violoncello viper virago viral vireo virgin virginal virginity virgins virgule virile virility \
        virology virtual virtue virtuosity virtuoso virtuous virtuousness virulence virulent virus visaed visage \
        visaing visas viscera visceral viscid viscosity viscount viscountess viscous viscus vise visibility visible \
        visibly vision visionary visit visitation visitor visor vista visual visualisation visualise visualization \
        visualize vital vitalise vitality vitalize vitally vitals vitamin vitiate vitiation viticulture vitreous \
        vitriol vitriolic vituperate vituperation vituperative viva vivace vivacious vivaciousness vivacity vivas \
        vivid vividest vividness vivify viviparous vivisection vixen vixenish vizier vocabulary vocal vocalic \
        vocalisation vocalise vocalist vocalization vocalize vocation vocational vocative vociferate vociferation \
        vociferous vodka vogue voguish voice voiceless voicemail void voile volatile volatility volcanic volcano \
        vole volition volley volleyball volt voltage voltaic voltmeter volubility voluble volubly volume voluminous \
        voluntarily voluntary volunteer voluptuary voluptuous voluptuousness vomit voodoo voodooism voracious \
        voracity vortex votary vote votive vouch vouchsafe vow vowel voyage voyeur voyeurism voyeuristic \
        vulcanisation vulcanise vulcanization vulcanize vulgar vulgarest vulgarisation vulgarise vulgarism vulgarity \
        vulgarization vulgarize vulnerability vulnerable vulnerably vulture vulva vulvae vuvuzela vying wack wackest \
        wackier wackiest wackiness wacko wacky wad waddled waddles waddling wades wadis wafers waffle waft wag wage \
        wagered wagering wages waggish waggle wagon wagoners waif wail wainscot waist waistband waistcoat waistline \
        wait waited waiter waiting waitress waive wake waked wakeful wakefulness waken wakes waking wale wales \
        walked walkers walking walkout walks walkway wall wallaby wallboard walled wallet walleye wallflower wallop \
        wallow wallpaper walnut walrus waltzed waltzes waltzing wampum wand wanderlust wane waned wangle waning \
        wanly wanna wannabe wannest want wanton wantonness wapiti war warble warded wardens warder warding wardrobe \
        wardroom wards warehouse wares warfare warhead warhorse warier wariest warily wariness warlike warlock \
        warlord warm warmers warmest warmhearted warmonger warmth warn warp warpath warrant warranty warrens \
        warriors warship wart warthog wartier wartiest wartime warty wary was wash washable washbasin washboard \
        washbowl washcloth washed washers washerwoman washerwomen washes washing washout washroom washstand washtub \
        wasp waspish wassail wastage waste wastebasket wasteful wastefulness wasteland wastepaper wastewater wastrel \
        watch watchband watchdog watchful watchfulness watchmaker watchmen watchtower watchword water waterbed \
        waterboard watercolor watercolour watercourse watercraft watercress waterfall waterfowl waterfront waterier \
        wateriest waterline waterlogged watermark watermelon waterproof watershed waterside waterspout watertight \
        waterway waterworks watery wattage wattle wave waveform wavelength wavelet wavier waviest waviness wavy \
        waxed waxen waxes waxier waxiest waxiness waxing waxwing waxwork waxy way wayfarer wayfaring waylaid waylay \
        ways wayside wayward waywardness we weak weaken weakest weakfish weakling weakness weal wealth wealthier \
        wealthiest wealthiness wealthy wean weapon weaponless weaponry wear wearable wearer wearier weariest wearily \
        weariness wearing wearisome wears weary weasel weather weathercock weatherise weatherize weatherman \
        weathermen weatherproof weave weavers web webcam webcast webinar webisode webmaster webmistress website wed \
        wedding weddings wedged wedges wedging wedlock weed weeded weeder weedier weediest weeding weeds weedy \
        weeing week weekday weekend weeknight weep weepier weepiest weepy wees weest weevil weft weigh weight \
        weighted weightier weightiest weightiness weighting weightless weightlessness weightlifter weightlifting \
        weights weighty weird weirdest weirdness weirdo weirs welcome welcomed welcomes welcoming weld welfare \
        welkin well welled wellspring welshed welshes welshing welt weltered weltering welters welterweight wench \
        wend wens went wept were werewolf werewolves westbound westerly western westerner westernise westernize \
        westernmost westerns westward wet wetback wetland wetness wettest whack whale whalebone wham whammy wharf \
        wharves what whatchamacallit whatever whatnot whatsoever wheal wheaten wheedle wheel wheelbarrow wheelbase \
        wheelchair wheelwright wheeze wheezier wheeziest wheezy whelk whelp when whence whenever where whereabouts \
        whereas whereat whereby wherefore wherein whereof whereon wheresoever whereupon wherever wherewithal whet \
        whether whetstones whew whey which whichever whiff while whilst whim whimper whimsical whimsicality whimsy \
        whine whinier whiniest whinny whiny whip whipcord whiplash whippersnapper whippet whippoorwill whir whirl \
        whirligig whirlpool whirlwind whisk whiskey whisky whisper whist whistle whistlers whitecap whitefish \
        whitened whiteners whiteness whitening whitens whiter whites whitest whitewall whitewash whither whitings \
        whitish whits whittled whittler whittles whittling whiz whizz who whoa whodunit whoever whole wholehearted \
        wholeness wholesale wholesome wholesomeness wholly whom whomever whomsoever whoop whoopee whoosh whopper \
        whopping whore whorehouse whorl whose whosoever why wicked wickedest wickedness wickers wickerwork wicket \
        wide widened wideness widening widens widescreen widespread widest widow widowhood width wield wieners wife \
        wig wigeon wiggle wigglier wiggliest wiggly wights wigwag wigwam wiki wild wildcat wildebeest wilderness \
        wildest wildfire wildflower wildfowl wildlife wildly wildness wiled wilful wilfulness wilier wiliest \
        wiliness wiling willed willful willfulness willies willing willingness willows willowy willpower wilted \
        wilting wilts wily wimp wimpier wimpiest wimple wimpy win wince winch windbag windbreak windburn windfall \
        windier windiest windiness windjammer windlass windmill window windowpane windowsill windpipe windscreen \
        windshield windsock windstorm windsurf windswept windup windward wine wineglass winery wing winged wingers \
        winging wingless wingnut wings wingspan wingspread wingtip winked winking winks winner winners winnow wino \
        winsome winsomest wintered wintergreen wintering winterise winterize wintertime wintrier wintriest wintry \
        wipe wire wired wireless wires wiretap wirier wiriest wiriness wiring wiry wisdom wiseacre wisecrack wisely \
        wises wisest wish wishbone wishful wisp wispier wispiest wispy wist wisteria wistful wistfulness witch \
        witchcraft witchery with withal withdraw withdrawal withdrawn withdrew withheld withhold within without \
        withstand withstood witless witness wits witticism wittier wittiest wittily wittiness wittingly wive wiz \
        wizard wizardry wizened wobble wobblier wobbliest wobbly woe woebegone woeful woefullest wok woke woken \
        wolfed wolfhound wolfing wolfish wolfs wolverine wolves woman womanhood womanise womanish womanize womankind \
        womanlier womanliest womanlike womanliness womb wombat women womenfolk won wonder wonderful wonderland \
        wonderment wondrous wont woodbine woodcarving woodchuck woodcocks woodcraft woodcut wooded wooden woodener \
        woodenest woodenly woodenness woodier woodies woodiest woodiness woodlands woodmen woodpecker woodpile \
        woodshed woodsier woodsiest woodsman woodsmen woodsy woodwind woodwork woodworm wooed wooer woof wooing wool \
        woolen woolgathering woollen woollier woolliest woolliness woos woozier wooziest wooziness woozy word worded \
        wordier wordiest wordiness wording wordplay words wordy wore work workable workaday workaholic workbench \
        workbook workday worked worker workfare workflow workforce workhorse workhouse working workingman workingmen \
        workload workmanlike workmanship workmen workout workplace works worksheet workshop workstation workweek \
        world worldlier worldliest worldliness worldwide wormed wormhole wormier wormiest worming worms wormwood \
        wormy worn worrier worrisome worry worrywart worse worsen worship worshipful worst worth worthier worthies \
        worthiest worthily worthiness worthless worthlessness worthwhile wot would wound wove woven wow wrack wraith \
        wrangle wrap wraparound wrath wrathful wreak wreath wreathe wreck wreckage wrench wrens wrest wrestle wretch \
        wretchedest wretchedness wriggle wriggly wring wrinkle wrinklier wrinkliest wrinkly wrist wristband \
        wristwatch writ writable write writhe written wrong wrongdoer wrongdoing wrongest wrongful wrongfulness \
        wrongheaded wrongheadedness wrongness wrote wroth wrought wrung wry wryest wryness wuss xenon xenophobia \
        xenophobic xerographic xerography xylem xylophone xylophonist yacht yachtsman yachtsmen yahoo yak yam yank \
        yapped yapping yaps yard yardage yardarm yards yardstick yarmulke yarn yawed yawing yawl yawned yawning \
        yawns yaws ye yea yeah yearbook yearling yearn yeast yeastier yeastiest yeasty yell yellow yellowest \
        yellowish yelp yens yeomen yep yes yeshiva yest yesterday yesteryear yet yeti yew yield yipped yippee \
        yipping yips yo yodel yoga yogis yogurt yoke yokel yolk yonder yore you younger youngest youngish youngster \
        your yourself yourselves yous youth youthful youthfulness yowl yttrium yucca yuck yuckier yuckiest yucky \
        yukked yukking yuks yule yuletide yum yummier yummiest yummy yup yuppie zanier zaniest zaniness zany zap \
        zeal zealot zealous zealousness zebra zebu zeds zenith zephyr zeppelin zero zeroed zeroing zeros zest \
        zestful zigzag zilch zillion zinc zincked zincking zing zinnia zip zippier zippiest zippy zircon zirconium \
        zit zither zodiac zodiacal zombie zonal zone zonked zoo zoological zoologist zoology zoom zucchini zwieback \
        zygote
        """
}

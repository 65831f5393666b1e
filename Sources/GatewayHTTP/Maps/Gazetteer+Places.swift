// Made by make-gazetteer.py; where the places come from, and under what licence, stands in NOTICE.md.
extension Gazetteer {
    /// `NAME|STATE|LATITUDE|LONGITUDE`, in thousandths of a degree; the largest places first.
    static let places: StaticString = """
        New York City|NY|40714|-74006
        Los Angeles|CA|34052|-118244
        Brooklyn|NY|40650|-73950
        Chicago|IL|41850|-87650
        Queens|NY|40681|-73837
        Houston|TX|29763|-95363
        Phoenix|AZ|33448|-112074
        Philadelphia|PA|39952|-75164
        San Antonio|TX|29424|-98494
        Manhattan|NY|40783|-73966
        San Diego|CA|32716|-117165
        The Bronx|NY|40850|-73866
        Dallas|TX|32783|-96807
        Jacksonville|FL|30332|-81656
        Fort Worth|TX|32725|-97321
        San Jose|CA|37339|-121895
        Austin|TX|30267|-97743
        Columbus|OH|39961|-82999
        Charlotte|NC|35227|-80843
        Indianapolis|IN|39768|-86158
        San Francisco|CA|37775|-122419
        Seattle|WA|47606|-122332
        Denver|CO|39739|-104985
        Washington|DC|38895|-77036
        Nashville|TN|36166|-86784
        Oklahoma City|OK|35468|-97516
        El Paso|TX|31759|-106487
        Boston|MA|42358|-71060
        Portland|OR|45523|-122676
        Detroit|MI|42331|-83046
        Las Vegas|NV|36175|-115137
        New South Memphis|TN|35087|-90057
        Memphis|TN|35150|-90049
        Louisville|KY|38254|-85759
        Baltimore|MD|39290|-76612
        South Boston|MA|42333|-71049
        Albuquerque|NM|35084|-106651
        Milwaukee|WI|43039|-87906
        Tucson|AZ|32222|-110926
        Fresno|CA|36748|-119772
        Sacramento|CA|38582|-121494
        Atlanta|GA|33749|-84388
        Miami|FL|25774|-80194
        Omaha|NE|41256|-95940
        Raleigh|NC|35772|-78639
        Kansas City|MO|39100|-94579
        Long Beach|CA|33767|-118189
        Mesa|AZ|33422|-111823
        Staten Island|NY|40562|-74140
        Colorado Springs|CO|38834|-104821
        Virginia Beach|VA|36853|-75978
        Oakland|CA|37804|-122271
        San Juan|PR|18466|-66106
        Tampa|FL|27948|-82458
        Tulsa|OK|36154|-95993
        Minneapolis|MN|44980|-93264
        Wichita|KS|37692|-97338
        Arlington|TX|32736|-97108
        Bakersfield|CA|35373|-119019
        Cleveland|OH|41500|-81695
        New Orleans|LA|29955|-90075
        Aurora|CO|39729|-104832
        Honolulu|HI|21307|-157858
        Anaheim|CA|33835|-117914
        West Raleigh|NC|35787|-78664
        Orlando|FL|28538|-81379
        Lexington|KY|37989|-84478
        Riverside|CA|33953|-117396
        Corpus Christi|TX|27801|-97396
        Lexington-Fayette|KY|38050|-84459
        Cincinnati|OH|39127|-84514
        Santa Ana|CA|33746|-117868
        Stockton|CA|37958|-121291
        Pittsburgh|PA|40441|-79996
        Saint Paul|MN|44944|-93093
        Lincoln|NE|40800|-96667
        Anchorage|AK|61218|-149900
        Meads|KY|38413|-82709
        Henderson|NV|36040|-114982
        Greensboro|NC|36073|-79792
        Plano|TX|33020|-96699
        Newark|NJ|40736|-74172
        Madison|WI|43073|-89401
        St. Louis|MO|38627|-90198
        Chula Vista|CA|32640|-117084
        Toledo|OH|41664|-83555
        Jersey City|NJ|40728|-74078
        Reno|NV|39530|-119814
        Chandler|AZ|33306|-111841
        Fort Wayne|IN|41131|-85129
        Buffalo|NY|42886|-78878
        Durham|NC|35994|-78899
        St. Petersburg|FL|27771|-82679
        Irvine|CA|33669|-117823
        Laredo|TX|27506|-99508
        Lubbock|TX|33578|-101855
        Gilbert|AZ|33353|-111789
        Tri-Cities|WA|46245|-119196
        Winston-Salem|NC|36100|-80244
        Glendale|AZ|33539|-112186
        Norfolk|VA|36847|-76285
        Hialeah|FL|25858|-80278
        Garland|TX|32913|-96639
        Scottsdale|AZ|33509|-111899
        Irving|TX|32814|-96949
        Boise|ID|43614|-116203
        Chesapeake|VA|36819|-76275
        North Las Vegas|NV|36199|-115118
        Fremont|CA|37548|-121989
        Spokane|WA|47660|-117429
        Baton Rouge|LA|30443|-91187
        Upper West Side|NY|40787|-73975
        Richmond|VA|37554|-77460
        Paradise|NV|36097|-115147
        Tacoma|WA|47253|-122444
        Jamaica|NY|40691|-73806
        San Bernardino|CA|34108|-117290
        Salt Lake City|UT|40761|-111891
        Huntsville|AL|34730|-86586
        Des Moines|IA|41601|-93609
        Fontana|CA|34092|-117435
        Modesto|CA|37639|-120997
        Rochester|NY|43155|-77616
        Maryvale|AZ|33502|-112178
        Arlington|VA|38881|-77104
        Oxnard|CA|34198|-119177
        Columbus|GA|32461|-84988
        Worcester|MA|42263|-71802
        Moreno Valley|CA|33938|-117231
        Bayamón|PR|18399|-66156
        Little Rock|AR|34746|-92290
        Fayetteville|NC|35053|-78878
        Huntington Beach|CA|33660|-117999
        Tallahassee|FL|30438|-84281
        Yonkers|NY|40930|-73898
        Glendale|CA|34143|-118255
        Cypress|TX|29969|-95697
        Aurora|IL|41761|-88320
        Amarillo|TX|35222|-101831
        Akron|OH|41081|-81519
        Vancouver|WA|45639|-122661
        Birmingham|AL|33521|-86802
        Montgomery|AL|32367|-86300
        Grand Rapids|MI|42963|-85668
        Peoria|AZ|33581|-112237
        Providence|RI|41824|-71413
        Knoxville|TN|35961|-83921
        Sunrise Manor|NV|36211|-115073
        Grand Prairie|TX|32746|-96998
        Shreveport|LA|32525|-93750
        Brownsville|TX|25902|-97497
        Overland Park|KS|38982|-94671
        Newport News|VA|36980|-76430
        Mobile|AL|30694|-88043
        Fort Lauderdale|FL|26122|-80143
        Santa Clarita|CA|34392|-118543
        Chattanooga|TN|35046|-85310
        East Flatbush|NY|40654|-73930
        Spring Valley|NV|36108|-115245
        Santa Rosa|CA|38440|-122714
        Eugene|OR|44052|-123087
        Tempe|AZ|33415|-111909
        Oceanside|CA|33196|-117379
        Salem|OR|44943|-123035
        Garden Grove|CA|33774|-117941
        Rancho Cucamonga|CA|34106|-117593
        Cape Coral|FL|26563|-81950
        East New York|NY|40667|-73882
        Sioux Falls|SD|43544|-96728
        Ontario|CA|34063|-117651
        Fort Collins|CO|40585|-105084
        Carolina|PR|18381|-65957
        Springfield|MO|37215|-93298
        Hollywood|CA|34098|-118327
        Elk Grove|CA|38409|-121372
        Clarksville|TN|36530|-87359
        Pembroke Pines|FL|26003|-80224
        Deer Valley|AZ|33684|-112135
        Murfreesboro|TN|35846|-86390
        Port Saint Lucie|FL|27294|-80350
        Corona|CA|33875|-117566
        McKinney|TX|33198|-96615
        Lancaster|CA|34698|-118137
        Cary|NC|35792|-78781
        Alexandria|VA|38805|-77047
        Tempe Junction|AZ|33414|-111943
        Palmdale|CA|34579|-118116
        Hayward|CA|37669|-122081
        Salinas|CA|36678|-121656
        Sunnyvale|CA|37369|-122036
        Frisco|TX|33151|-96824
        Springfield|MA|42101|-72590
        East Chattanooga|TN|35065|-85249
        Pasadena|TX|29691|-95209
        Jackson|MS|32299|-90185
        Pomona|CA|34055|-117752
        Kansas City|KS|39114|-94627
        Washington Heights|NY|40850|-73935
        Lakewood|CO|39705|-105081
        Escondido|CA|33119|-117086
        Astoria|NY|40772|-73930
        Hollywood|FL|26011|-80149
        Borough Park|NY|40634|-73997
        Valencia|CA|34444|-118610
        Rockford|IL|42271|-89094
        East Hampton|VA|37037|-76332
        Joliet|IL|41525|-88083
        Savannah|GA|32084|-81100
        Paterson|NJ|40917|-74172
        Bridgeport|CT|41179|-73189
        Naperville|IL|41786|-88147
        Gainesville|FL|29652|-82325
        Mesquite|TX|32767|-96599
        Syracuse|NY|43048|-76147
        Torrance|CA|33836|-118341
        Surprise|AZ|33631|-112333
        Metairie Terrace|LA|29979|-90164
        Columbia|SC|34001|-81035
        Pasadena|CA|34148|-118145
        Orange|CA|33788|-117853
        Fullerton|CA|33870|-117925
        Killeen|TX|31117|-97728
        McAllen|TX|26203|-98230
        Bellevue|WA|47610|-122201
        Metairie|LA|29984|-90153
        Ponce|PR|18010|-66624
        Hampton|VA|37030|-76345
        Miramar|FL|25987|-80232
        Van Nuys|CA|34187|-118449
        West Valley City|UT|40692|-112001
        Dayton|OH|39759|-84192
        Olathe|KS|38881|-94819
        Warren|MI|42490|-83013
        Thornton|CO|39868|-104972
        Carrollton|TX|32954|-96890
        Charleston|SC|32776|-79933
        Midland|TX|31997|-102078
        Waco|TX|31549|-97147
        Sterling Heights|MI|42580|-83030
        Denton|TX|33215|-97133
        Cedar Rapids|IA|42008|-91644
        New Haven|CT|41308|-72928
        Roseville|CA|38752|-121288
        Visalia|CA|36330|-119292
        Coral Springs|FL|26271|-80271
        Thousand Oaks|CA|34171|-118838
        Columbia|MO|38952|-92334
        Elizabeth|NJ|40664|-74211
        Stamford|CT|41053|-73539
        Concord|CA|37978|-122031
        Norman|OK|35223|-97439
        Alhambra|AZ|33498|-112134
        Athens|GA|33961|-83378
        Kent|WA|47381|-122235
        Simi Valley|CA|34269|-118781
        East Los Angeles|CA|34024|-118172
        Santa Clara|CA|37354|-121955
        Sunset Park|NY|40645|-74012
        Topeka|KS|39048|-95678
        Abilene|TX|32449|-99733
        Koreatown|CA|34058|-118301
        Sheepshead Bay|NY|40591|-73945
        Amherst|NY|42978|-78800
        Victorville|CA|34536|-117291
        Vallejo|CA|38104|-122257
        Lafayette|LA|30224|-92020
        Chico|CA|39728|-121837
        North Stamford|CT|41138|-73543
        Hartford|CT|41764|-72685
        Berkeley|CA|37872|-122273
        West Palm Beach|FL|26715|-80053
        Allentown|PA|40608|-75490
        Evansville|IN|37975|-87556
        Palm Bay|FL|28034|-80589
        Fargo|ND|46877|-96790
        Clearwater|FL|27966|-82800
        Independence|MO|39091|-94416
        Billings|MT|45783|-108501
        Ann Arbor|MI|42278|-83741
        El Monte|CA|34069|-118028
        Harlem|NY|40808|-73945
        Westminster|CO|39837|-105037
        Round Rock|TX|30508|-97679
        Wilmington|NC|34236|-77946
        East Harlem|NY|40795|-73942
        Arvada|CO|39803|-105087
        Beaumont|TX|30086|-94102
        Provo|UT|40234|-111659
        Peoria|IL|40694|-89589
        Carlsbad|CA|33158|-117351
        Odessa|TX|31846|-102368
        Springfield|IL|39802|-89644
        Downey|CA|33940|-118133
        Elmhurst|NY|40736|-73878
        Costa Mesa|CA|33641|-117919
        Miami Gardens|FL|25942|-80246
        North Peoria|IL|40718|-89584
        Fairfield|CA|38249|-122040
        Lansing|MI|42733|-84556
        Bushwick|NY|40694|-73919
        Gravesend|NY|40598|-73965
        Rochester|MN|44022|-92470
        Elgin|IL|42037|-88281
        West Jordan|UT|40610|-111939
        Inglewood|CA|33962|-118353
        Tuscaloosa|AL|33210|-87569
        Richardson|TX|32948|-96730
        Lowell|MA|42633|-71316
        East Independence|MO|39096|-94355
        Gresham|OR|45498|-122431
        Antioch|CA|38005|-121806
        Cambridge|MA|42375|-71106
        High Point|NC|35956|-80005
        Manchester|NH|42996|-71455
        Temecula|CA|33494|-117148
        Murrieta|CA|33554|-117214
        Centennial|CO|39579|-104877
        Richmond|CA|37936|-122348
        Corona|NY|40747|-73860
        Pueblo|CO|38254|-104609
        Pearland|TX|29564|-95286
        Waterbury|CT|41558|-73052
        Greeley|CO|40423|-104709
        West Covina|CA|34069|-117939
        Enterprise|NV|36025|-115242
        North Charleston|SC|32855|-79975
        Everett|WA|47979|-122202
        College Station|TX|30628|-96334
        Pompano Beach|FL|26238|-80125
        South Fulton|GA|33593|-84673
        Norwalk|CA|33902|-118082
        Boulder|CO|40015|-105271
        Broken Arrow|OK|36053|-95791
        Daly City|CA|37706|-122462
        Sandy Springs|GA|33924|-84379
        Burbank|CA|34181|-118309
        Green Bay|WI|44519|-88020
        Santa Maria|CA|34953|-120436
        Universal City|CA|34139|-118353
        Wichita Falls|TX|33914|-98493
        Lakeland|FL|28039|-81950
        Clovis|CA|36825|-119703
        Lewisville|TX|33046|-96994
        Tyler|TX|32351|-95301
        El Cajon|CA|32795|-116963
        San Mateo|CA|37563|-122326
        Brandon|FL|27938|-82286
        Rialto|CA|34106|-117370
        Davenport|IA|41524|-90578
        Edison|NJ|40519|-74412
        Hillsboro|OR|45523|-122990
        Las Cruces|NM|32312|-106778
        South Bend|IN|41683|-86250
        Albany|NY|42653|-73756
        New Bedford|MA|41635|-70927
        Vista|CA|33200|-117243
        Davie|FL|26063|-80233
        Chinatown|CA|37797|-122409
        Renton|WA|47483|-122217
        Roanoke|VA|37271|-79941
        San Angelo|TX|31464|-100437
        Kenosha|WI|42585|-87821
        Clinton Township|MI|42587|-82920
        Columbia|MD|39240|-76839
        Erie|PA|42129|-80085
        Portsmouth Heights|VA|36821|-76369
        Richmond Hill|NY|40700|-73831
        Alief|TX|29711|-95596
        Spring Hill|FL|28477|-82525
        Compton|CA|33896|-118220
        League City|TX|29507|-95095
        Flint|MI|43013|-83687
        Allen|TX|33103|-96671
        Dorchester|MA|42297|-71074
        Mission Viejo|CA|33600|-117672
        Vacaville|CA|38357|-121988
        Ventura|CA|34278|-119293
        Highlands Ranch|CO|39554|-104969
        Lawton|OK|34609|-98390
        Beaverton|OR|45487|-122804
        South Gate|CA|33955|-118212
        Portsmouth|VA|36835|-76298
        Sparks|NV|39535|-119753
        Yuma|AZ|32725|-114624
        Brockton|MA|42083|-71018
        Dearborn|MI|42322|-83176
        Federal Way|WA|47322|-122313
        Lee's Summit|MO|38911|-94382
        Asheville|NC|35601|-82554
        Spokane Valley|WA|47673|-117239
        Fordham|NY|40859|-73898
        Livonia|MI|42368|-83353
        Roswell|GA|34023|-84362
        Orem|UT|40297|-111695
        Fall River|MA|41701|-71155
        Lawrence|KS|38972|-95235
        The Woodlands|TX|30158|-95489
        West Albany|NY|42683|-73778
        Yakima|WA|46602|-120506
        Quincy|MA|42253|-71002
        Flatbush|NY|40652|-73959
        Hesperia|CA|34426|-117301
        Carson|CA|33831|-118282
        Boca Raton|FL|26359|-80083
        Santa Monica|CA|34019|-118491
        San Marcos|CA|33143|-117166
        Boyle Heights|CA|34034|-118205
        Plantation|FL|26134|-80232
        Lynn|MA|42467|-70949
        Miami Beach|FL|25791|-80130
        Arden-Arcade|CA|38602|-121379
        Westminster|CA|33759|-118007
        Longmont|CO|40167|-105102
        Santa Barbara|CA|34421|-119698
        Redding|CA|40587|-122392
        Macon|GA|32841|-83632
        Meridian|ID|43612|-116392
        San Leandro|CA|37725|-122156
        Greenville|NC|35613|-77366
        Edmond|OK|35653|-97478
        Chinatown|NY|40716|-73996
        Nampa|ID|43541|-116563
        Trenton|NJ|40217|-74743
        Sandy Hills|UT|40581|-111851
        Newton|MA|42337|-71209
        Toms River|NJ|39954|-74198
        Carmel|IN|39978|-86118
        Norwalk|CT|41118|-73408
        Waukegan|IL|42364|-87845
        Deltona|FL|28901|-81264
        Hawthorne|CA|33916|-118353
        Fort Smith|AR|35386|-94399
        Suffolk|VA|36728|-76585
        Sugar Land|TX|29620|-95635
        Livermore|CA|37682|-121768
        Nashua|NH|42765|-71468
        Reading|PA|40336|-75927
        Arecibo|PR|18472|-66716
        Concord|NC|35409|-80582
        Indio|CA|33721|-116217
        Enchanted Hills|NM|35337|-106593
        Rio Rancho|NM|35233|-106664
        Santa Fe|NM|35687|-105938
        Sandy|UT|40592|-111884
        Whittier|CA|33979|-118033
        Canarsie|NY|40644|-73901
        Kirkland|WA|47681|-122209
        Menifee|CA|33728|-117146
        Newport Beach|CA|33619|-117929
        Tracy|CA|37740|-121426
        Citrus Heights|CA|38707|-121281
        Bend|OR|44058|-121315
        Canton|MI|42309|-83482
        Caguas|PR|18234|-66048
        Lehigh Acres|FL|26625|-81625
        Greenburgh|NY|41033|-73843
        Bloomington|MN|44841|-93298
        West Town|IL|41894|-87675
        Germantown|MD|39173|-77272
        Clifton|NJ|40858|-74164
        Duluth|MN|46783|-92107
        Champaign|IL|40116|-88243
        Near North Side|IL|41900|-87634
        Chino|CA|34012|-117689
        Alhambra|CA|34095|-118127
        Ogden|UT|41223|-111974
        Redwood City|CA|37485|-122236
        Bellingham|WA|48760|-122488
        O'Fallon|MO|38811|-90700
        Hoover|AL|33405|-86811
        Melbourne|FL|28084|-80608
        Danbury|CT|41395|-73454
        East Norwalk|CT|41106|-73398
        Edinburg|TX|26302|-98163
        Sunrise|FL|26134|-80113
        Bloomington|IN|39165|-86526
        Cicero|IL|41846|-87754
        Hemet|CA|33748|-116973
        San Pedro|CA|33736|-118292
        Ahwatukee Foothills|AZ|33342|-111984
        Johns Creek|GA|34029|-84199
        Mission|TX|26216|-98325
        Troy|MI|42606|-83150
        Buena Park|CA|33868|-117998
        Mid-City|CA|34041|-118361
        Palm Coast|FL|29585|-81208
        Fayetteville|AR|36063|-94157
        Sioux City|IA|42500|-96400
        Lake Forest|CA|33647|-117689
        Merced|CA|37302|-120483
        Longview|TX|32501|-94740
        Bryan|TX|30674|-96370
        Westland|MI|42324|-83400
        Warwick|RI|41700|-71416
        Lakewood|CA|33854|-118134
        Guaynabo|PR|18357|-66111
        Farmington Hills|MI|42485|-83377
        San Tan Valley|AZ|33191|-111528
        Mount Pleasant|SC|32794|-79863
        Cranston|RI|41780|-71437
        Largo|FL|27910|-82788
        Homestead|FL|25469|-80478
        South Suffolk|VA|36717|-76590
        Avondale|AZ|33436|-112350
        Tustin|CA|33746|-117826
        Mountain View|CA|37386|-122084
        Napa|CA|38297|-122286
        Somerville|MA|42388|-71100
        Kendall|FL|25679|-80317
        Lawrence|MA|42707|-71163
        Parma|OH|41405|-81723
        New Rochelle|NY|40911|-73782
        Lynchburg|VA|37414|-79142
        Medford|OR|42327|-122876
        Deerfield Beach|FL|26318|-80100
        Sylmar|CA|34308|-118449
        Pleasanton|CA|37662|-121875
        Belmont Cragin|IL|41932|-87769
        Brooklyn Park|MN|45094|-93356
        Goodyear|AZ|33435|-112358
        Kennewick|WA|46211|-119137
        Alameda|CA|37771|-122261
        Town 'n' Country|FL|28011|-82577
        Bellflower|CA|33882|-118117
        Chino Hills|CA|33994|-117759
        Bloomington|IL|40484|-88994
        Alafaya|FL|28564|-81211
        Springdale|AR|36187|-94129
        Racine|WI|42726|-87783
        Hammond|IN|41583|-87500
        Milpitas|CA|37428|-121907
        Gary|IN|41593|-87346
        Scranton|PA|41409|-75665
        Baldwin Park|CA|34085|-117961
        Auburn|WA|47307|-122228
        Fishers|IN|39956|-86014
        Saint Joseph|MO|39769|-94847
        Pharr|TX|26195|-98184
        Upland|CA|34098|-117648
        Folsom|CA|38678|-121176
        Baytown|TX|29736|-94977
        San Ramon|CA|37780|-121978
        Camden|NJ|39926|-75120
        Lake Charles|LA|30213|-93204
        Kalamazoo|MI|42292|-85587
        Brick|NJ|40059|-74137
        Arlington Heights|IL|42088|-87981
        Plymouth|MN|45011|-93456
        South Ozone Park|NY|40670|-73819
        Doral|FL|25820|-80355
        Waterford|MI|42693|-83412
        Evanston|IL|42041|-87690
        Manteca|CA|37797|-121216
        Wyoming|MI|42913|-85705
        Trujillo Alto|PR|18355|-66007
        Loveland|CO|40398|-105075
        Cheektowaga|NY|42903|-78755
        Kings Bridge|NY|40879|-73905
        Bismarck|ND|46808|-100784
        Perris|CA|33783|-117229
        Bethlehem|PA|40626|-75370
        Albany|GA|31579|-84156
        Schaumburg|IL|42033|-88083
        Gastonia|NC|35262|-81187
        Brownsville|NY|40661|-73920
        Union City|CA|37596|-122019
        Bolingbrook|IL|41699|-88068
        Iowa City|IA|41661|-91530
        Layton|UT|41060|-111971
        Appleton|WI|44262|-88415
        Missouri City|TX|29619|-95538
        Shelby|MI|42671|-83033
        Fort Myers|FL|26622|-81841
        Boynton Beach|FL|26525|-80066
        Jonesboro|AR|35842|-90704
        South Lawndale|IL|41844|-87713
        Logan Square|IL|41923|-87699
        Rapid City|SD|44081|-103231
        Warner Robins|GA|32616|-83627
        Rochester Hills|MI|42658|-83150
        Decatur|IL|39840|-88955
        Southfield|MI|42473|-83222
        Mayagüez|PR|18201|-67140
        Saint George|UT|37104|-113584
        New Britain|CT|41661|-72780
        Daytona Beach|FL|29211|-81023
        Franklin|TN|35925|-86869
        Turlock|CA|37495|-120847
        Temple|TX|31098|-97343
        West Ridge|IL|42000|-87693
        Apple Valley|CA|34501|-117186
        Lynwood|CA|33930|-118211
        Waukesha|WI|43012|-88231
        Canton|OH|40799|-81378
        Gulfport|MS|30367|-89093
        Pawtucket|RI|41879|-71383
        Lauderhill|FL|26140|-80213
        Rock Hill|SC|34925|-81025
        Silver Spring|MD|38991|-77026
        West Gulfport|MS|30404|-89094
        Flower Mound|TX|33015|-97097
        Centreville|VA|38840|-77429
        Lafayette|IN|40417|-86875
        Passaic|NJ|40857|-74128
        Riverview|FL|27866|-82326
        Redlands|CA|34056|-117183
        Missoula|MT|46872|-113994
        Rancho Cordova|CA|38589|-121303
        Wilmington|DE|39746|-75547
        New Braunfels|TX|29703|-98124
        Cherry Hill|NJ|39935|-75031
        Flagstaff|AZ|35198|-111651
        Muncie|IN|40193|-85386
        Mira Mesa|CA|32916|-117144
        Woodland Hills|CA|34168|-118606
        Weston|FL|26100|-80400
        Frederick|MD|39414|-77411
        Pasco|WA|46240|-119101
        Pittsburg|CA|38028|-121885
        Ridgewood|NY|40700|-73906
        Palatine|IL|42110|-88034
        North Richland Hills|TX|32834|-97229
        Union City|NJ|40780|-74024
        Kissimmee|FL|28305|-81417
        Walnut Creek|CA|37906|-122065
        Cordova|TN|35156|-89776
        Mount Vernon|NY|40913|-73837
        Conroe|TX|30312|-95456
        Dothan|AL|31223|-85390
        Northridge|CA|34228|-118537
        Waterloo|IA|42493|-92343
        Maple Grove|MN|45072|-93456
        Framingham|MA|42279|-71416
        Redondo Beach|CA|33849|-118388
        Bossier City|LA|32516|-93732
        Yorba Linda|CA|33889|-117813
        Woodbury|MN|44924|-92959
        Eau Claire|WI|44811|-91498
        Waldorf|MD|38625|-76939
        Forest Hills|NY|40716|-73850
        Davis|CA|38545|-121741
        Glen Burnie|MD|39163|-76625
        Camarillo|CA|34216|-119038
        Victoria|TX|28805|-97004
        Gaithersburg|MD|39143|-77201
        Jacksonville|NC|34754|-77430
        South San Francisco|CA|37655|-122408
        Kenner|LA|29994|-90242
        Jackson Heights|NY|40756|-73885
        Rockville|MD|39084|-77153
        Jackson|TN|35615|-88814
        Lincoln Park|IL|41922|-87648
        Yuba City|CA|39140|-121617
        Portland|ME|43657|-70259
        Palo Alto|CA|37442|-122143
        Casas Adobes|AZ|32323|-110995
        Marysville|WA|48052|-122177
        South Jordan|UT|40562|-111930
        Oshkosh|WI|44025|-88543
        North Little Rock|AR|34770|-92267
        Bayside|NY|40768|-73777
        Bayonne|NJ|40669|-74114
        Eagan|MN|44804|-93167
        Delray Beach|FL|26461|-80073
        Johnson City|TN|36313|-82353
        Dale City|VA|38637|-77311
        Cedar Park|TX|30505|-97820
        Parkchester|NY|40839|-73860
        Atascocita|TX|29999|-95177
        Saint Cloud|MN|45561|-94162
        Ellicott City|MD|39267|-76798
        Laguna Niguel|CA|33523|-117708
        Saint Charles|MO|38784|-90481
        Harlingen|TX|26191|-97696
        San Clemente|CA|33427|-117612
        West Lynchburg|VA|37403|-79178
        Middletown|NJ|40394|-74117
        Framingham Center|MA|42297|-71437
        Schenectady|NY|42814|-73940
        Cheyenne|WY|41140|-104820
        Broomfield|CO|39921|-105087
        Ames|IA|42035|-93620
        Park Slope|NY|40670|-73986
        Shawnee|KS|39042|-94720
        Reseda|CA|34201|-118536
        Conway|AR|35089|-92442
        East Orange|NJ|40767|-74205
        Portage Park|IL|41958|-87765
        Skokie|IL|42033|-87733
        West Bloomfield Township|MI|42569|-83384
        Tamarac|FL|26213|-80250
        Youngstown|OH|41100|-80650
        Lodi|CA|38130|-121272
        North Hollywood|CA|34172|-118379
        Greenville|SC|34853|-82394
        Celina|TX|33325|-96784
        Mansfield|TX|32563|-97142
        Santa Cruz|CA|36974|-122031
        Pico Rivera|CA|33983|-118097
        Madera|CA|36961|-120061
        Janesville|WI|42683|-89019
        West Des Moines|IA|41577|-93711
        Montebello|CA|34009|-118105
        Georgetown|TX|30633|-97677
        Alpharetta|GA|34075|-84294
        Lorain|OH|41453|-82182
        Bowling Green|KY|36990|-86444
        Flatlands|NY|40621|-73935
        Dundalk|MD|39251|-76521
        Eden Prairie|MN|44855|-93471
        North Bergen|NJ|40804|-74012
        Florence-Graham|CA|33968|-118244
        Waltham|MA|42376|-71236
        West Hartford|CT|41762|-72742
        Rogers|AR|36332|-94119
        Carol City|FL|25941|-80246
        Encinitas|CA|33037|-117292
        East Village|NY|40729|-73987
        Haverhill|MA|42776|-71077
        Jupiter|FL|26934|-80094
        Council Bluffs|IA|41262|-95861
        Wellington|FL|26659|-80241
        West Coon Rapids|MN|45160|-93350
        North Miami|FL|25890|-80187
        Hamilton|OH|39400|-84561
        North Port|FL|27044|-82236
        Tulare|CA|36208|-119347
        Coon Rapids|MN|45120|-93288
        Millcreek|UT|40687|-111875
        La Habra|CA|33932|-117946
        Blaine|MN|45161|-93235
        Auburn|AL|32610|-85481
        Lake Elsinore|CA|33668|-117327
        Carmichael|CA|38617|-121328
        Taylor|MI|42241|-83270
        Burnsville|MN|44768|-93278
        Monterey Park|CA|34063|-118123
        Castro Valley|CA|37694|-122086
        Irvington|NJ|40732|-74235
        Rocklin|CA|38791|-121236
        Utica|NY|43101|-75233
        Malden|MA|42425|-71066
        National City|CA|32678|-117099
        Financial District|NY|40708|-74009
        Springfield|OR|44046|-123022
        Bethesda|MD|38981|-77100
        Terre Haute|IN|39467|-87414
        Vineland|NJ|39486|-75026
        West Hollywood|FL|26021|-80184
        San Marcos|TX|29883|-97941
        Brentwood|NY|40781|-73246
        Lakeville|MN|44650|-93243
        West Allis|WI|43017|-88007
        Redmond|WA|47674|-122122
        Canoga Park|CA|34201|-118598
        Cupertino|CA|37323|-122032
        Taylorsville|UT|40668|-111939
        Bristol|CT|41672|-72949
        Moore|OK|35340|-97487
        Gardena|CA|33888|-118309
        Petaluma|CA|38232|-122637
        Bensalem|PA|40105|-74951
        Grand Junction|CO|39064|-108551
        Casper|WY|42867|-106313
        Rowlett|TX|32903|-96564
        La Mesa|CA|32768|-117023
        Pine Hills|FL|28558|-81453
        Bensonhurst|NY|40602|-73994
        Coney Island|NY|40578|-73994
        Rancho Penasquitos|CA|32959|-117115
        Valley Glen|CA|34186|-118420
        Meriden|CT|41538|-72807
        Pontiac|MI|42639|-83291
        Port Orange|FL|29138|-80996
        Hamden|CT|41396|-72897
        Lakewood|WA|47172|-122518
        Fountainebleau|FL|25773|-80348
        Saint Clair Shores|MI|42497|-82889
        Springfield|OH|39924|-83809
        Great Falls|MT|47500|-111301
        Chapel Hill|NC|35913|-79056
        Canyon Country|CA|34423|-118472
        Huntington Park|CA|33982|-118225
        Lancaster|PA|40038|-76306
        Coconut Creek|FL|26252|-80179
        Leander|TX|30579|-97853
        Idaho Falls|ID|43467|-112034
        San Rafael|CA|37974|-122531
        Noblesville|IN|40046|-86009
        Marietta|GA|33953|-84550
        Fairfield|CT|41141|-73264
        Owensboro|KY|37774|-87113
        Eastvale|CA|33964|-117564
        Royal Oak|MI|42489|-83145
        Brentwood|CA|37932|-121696
        Dubuque|IA|42501|-90665
        Brookline|MA|42332|-71121
        Novi|MI|42481|-83475
        Des Plaines|IL|42033|-87883
        Carson City|NV|39164|-119767
        Orland Park|IL|41630|-87854
        Bartlett|TN|35205|-89874
        Woodland|CA|38679|-121773
        Lehi|UT|40392|-111851
        White Plains|NY|41034|-73763
        Arcadia|CA|34140|-118035
        Reston|VA|38969|-77341
        Ocala|FL|29187|-82140
        Clay|NY|43186|-76172
        Central City|AZ|33440|-112058
        South Vineland|NJ|39446|-75029
        Sanford|FL|28801|-81273
        Bowie|MD|38943|-76730
        Kokomo|IN|40486|-86134
        Wayne|NJ|40925|-74277
        Santee|CA|32838|-116974
        Dublin|CA|37702|-121936
        Palm Harbor|FL|28078|-82764
        Medford|MA|42418|-71106
        Midwest City|OK|35450|-97397
        Center City|PA|39951|-75159
        Margate|FL|26245|-80206
        South Whittier|CA|33950|-118039
        Tinley Park|IL|41573|-87784
        Pflugerville|TX|30439|-97620
        New Brunswick|NJ|40486|-74452
        Grand Forks|ND|47925|-97033
        Fountain Valley|CA|33709|-117954
        North Hills|CA|34236|-118485
        Diamond Bar|CA|34029|-117810
        Taunton|MA|41900|-71090
        Oak Lawn|IL|41711|-87758
        Union|NJ|40698|-74263
        Ankeny|IA|41730|-93606
        Chicopee|MA|42149|-72608
        Irving Park|IL|41953|-87736
        Berwyn|IL|41851|-87794
        Manhattan|KS|39184|-96572
        Kendale Lakes|FL|25708|-80407
        Smyrna|GA|33884|-84514
        Dearborn Heights|MI|42337|-83273
        Porterville|CA|36065|-119017
        Piscataway|NJ|40499|-74399
        Hendersonville|TN|36305|-86620
        Morningside Heights|NY|40810|-73962
        Rocky Mount|NC|35938|-77791
        Corvallis|OR|44565|-123262
        Olympia|WA|47045|-122902
        Valdosta|GA|30833|-83280
        Hanford|CA|36327|-119646
        Castle Rock|CO|39372|-104856
        Greenwood|IN|39614|-86107
        Chicago Lawn|IL|41775|-87696
        Hempstead|NY|40706|-73619
        Novato|CA|38107|-122570
        Kettering|OH|39690|-84169
        Bellevue|NE|41137|-95891
        Shoreline|WA|47756|-122342
        Decatur|AL|34606|-86983
        Paramount|CA|33889|-118160
        Port Arthur|TX|29885|-93942
        Abington|PA|40121|-75118
        Anderson|IN|40105|-85680
        Tamiami|FL|25759|-80398
        Towson|MD|39402|-76602
        North Chicopee|MA|42183|-72600
        Uptown|IL|41966|-87653
        Sarasota|FL|27336|-82531
        Cypress Hills|NY|40677|-73891
        West Haven|CT|41271|-72947
        Rosemead|CA|34081|-118073
        Edgewater|IL|41983|-87664
        Jackson|NJ|39776|-74862
        Highland|CA|34128|-117209
        Mount Prospect|IL|42066|-87937
        Colton|CA|34074|-117314
        Encanto|AZ|33479|-112078
        Pocatello|ID|42871|-112446
        Bradenton|FL|27499|-82575
        Rogers Park|IL|42009|-87667
        Weymouth|MA|42221|-70940
        Port Charlotte|FL|26976|-82091
        Normal|IL|40514|-88991
        Spring|TX|30080|-95417
        Allapattah|FL|25815|-80224
        Richland|WA|46286|-119284
        Euless|TX|32837|-97082
        Blue Springs|MO|39017|-94282
        East Pensacola Heights|FL|30429|-87180
        Hacienda Heights|CA|33993|-117969
        Ozone Park|NY|40677|-73844
        Briarwood|NY|40709|-73815
        Cathedral City|CA|33780|-116465
        Lakewood|NJ|40098|-74218
        Elyria|OH|41368|-82108
        Pensacola|FL|30421|-87217
        Wheaton|IL|41866|-88107
        Commerce City|CO|39808|-104934
        Hoboken|NJ|40744|-74032
        Watsonville|CA|36910|-121757
        Lake Havasu City|AZ|34484|-114322
        Little Havana|FL|25768|-80233
        Revere|MA|42408|-71012
        West New York|NJ|40788|-74014
        Yucaipa|CA|34034|-117043
        Gilroy|CA|37006|-121568
        Poinciana|FL|28140|-81458
        University of Texas|TX|30286|-97739
        Kingsport|TN|36548|-82562
        Levittown|PA|40155|-74829
        Palm Beach Gardens|FL|26823|-80139
        Milford|CT|41222|-73056
        Delano|CA|35769|-119247
        West Sacramento|CA|38580|-121530
        Huntersville|NC|35411|-80843
        Perth Amboy|NJ|40507|-74265
        Sherman Oaks|CA|34151|-118449
        Southaven|MS|34989|-90013
        Saint Peters|MO|38800|-90627
        Downtown DC|DC|38894|-77020
        Harrisonburg|VA|38450|-78869
        Peabody|MA|42528|-70929
        Placentia|CA|33872|-117870
        Lenexa|KS|38954|-94734
        DeSoto|TX|32590|-96857
        Burlington|NC|36096|-79438
        South Hill|WA|47141|-122270
        Elkhart|IN|41682|-85977
        La Crosse|WI|43801|-91240
        Oak Park|IL|41885|-87784
        Florissant|MO|38789|-90323
        Sammamish|WA|47642|-122080
        Wakefield|NY|40898|-73852
        Albany|OR|44637|-123106
        Hoffman Estates|IL|42043|-88080
        Albany Park|IL|41968|-87723
        Methuen|MA|42726|-71191
        Glendora|CA|34136|-117865
        Wilmington|CA|33780|-118263
        Queens Village|NY|40727|-73742
        Brookhaven|GA|33858|-84340
        Levittown|NY|40726|-73514
        Palm Desert|CA|33723|-116377
        Joplin|MO|37084|-94513
        Enid|OK|36396|-97878
        Bonita Springs|FL|26340|-81779
        Irondequoit|NY|43213|-77580
        Caldwell|ID|43663|-116687
        Minnetonka|MN|44913|-93503
        Pinellas Park|FL|27843|-82700
        Battle Creek|MI|42317|-85178
        Casa Grande|AZ|32880|-111757
        South Shore|IL|41762|-87578
        Mott Haven|NY|40809|-73923
        The Villages|FL|28934|-81960
        Grand Island|NE|40925|-98342
        Grapevine|TX|32934|-97078
        Stratford|CT|41185|-73133
        Kentwood|MI|42869|-85645
        City of Milford (balance)|CT|41224|-73062
        Tigard|OR|45431|-122771
        East Hartford|CT|41782|-72612
        Apple Valley|MN|44732|-93218
        Plainfield|NJ|40634|-74407
        Leesburg|VA|39116|-77564
        Parsippany|NJ|40858|-74426
        Coral Gables|FL|25721|-80268
        The Trails of Frisco|TX|33161|-96872
        The Hammocks|FL|25671|-80444
        Buckeye|AZ|33370|-112584
        Flagami|FL|25762|-80316
        Catalina Foothills|AZ|32298|-110919
        Lakewood|OH|41482|-81798
        Saint Croix|VI|17728|-64747
        North La Crosse|WI|43846|-91248
        Burien|WA|47470|-122347
        Havertown|PA|39981|-75309
        Logan|UT|41735|-111834
        South Peabody|MA|42510|-70949
        Aliso Viejo|CA|33565|-117727
        Harrisburg|PA|40274|-76884
        Galveston|TX|29301|-94798
        Poway|CA|32963|-117036
        Edina|MN|44890|-93350
        Minnetonka Mills|MN|44941|-93442
        Stonecrest|GA|33708|-84135
        Cerritos|CA|33858|-118065
        Redford|MI|42383|-83297
        East Honolulu|HI|21289|-157717
        Troy|NY|42728|-73692
        Sunnyside|NY|40740|-73935
        Lincoln|CA|38892|-121293
        Downers Grove|IL|41809|-88011
        Wharton|PA|39927|-75157
        Whitman|PA|39917|-75155
        Azusa|CA|34134|-117908
        Wilson|NC|35721|-77916
        Monroe|LA|32509|-92119
        Parker|CO|39519|-104761
        La Mirada|CA|33917|-118012
        Minot|ND|48233|-101296
        Aloha|OR|45494|-122867
        Saginaw|MI|43419|-83951
        Bedford|TX|32844|-97143
        Rancho Santa Margarita|CA|33641|-117603
        Cypress|CA|33817|-118037
        Murray|UT|40667|-111888
        Cuyahoga Falls|OH|41134|-81485
        Coeur d'Alene|ID|47678|-116780
        Bloomfield|NJ|40807|-74185
        Rowland Heights|CA|33976|-117905
        Covina|CA|34090|-117890
        Stillwater|OK|36116|-97058
        Niagara Falls|NY|43094|-79057
        Collierville|TN|35042|-89665
        Oxford Circle|PA|40050|-75072
        Summerville|SC|33018|-80176
        South Bel Air|MD|39533|-76337
        Sheboygan|WI|43751|-87715
        Middletown|OH|39515|-84398
        Aspen Hill|MD|39080|-77073
        Dunwoody|GA|33946|-84335
        Huntington|WV|38419|-82445
        Maricopa|AZ|33058|-112048
        Roswell|NM|33394|-104525
        Cedar Hill|TX|32588|-96956
        East Brunswick|NJ|40428|-74416
        East Lansing|MI|42737|-84484
        Apopka|FL|28676|-81512
        Maspeth|NY|40723|-73913
        Wheaton|MD|39040|-77055
        Mishawaka|IN|41662|-86159
        Saipan|MP|15212|145754
        Portage|MI|42201|-85580
        West Orange|NJ|40799|-74239
        McLean|VA|38934|-77177
        Newark|OH|40058|-82401
        Ceres|CA|37595|-120958
        Alexandria|LA|31311|-92445
        Chesterfield|MO|38663|-90577
        Barnstable|MA|41700|-70299
        Salina|KS|38840|-97611
        Lawrence|IN|39839|-86025
        Bel Air South|MD|39505|-76320
        Pearl City|HI|21397|-157975
        Euclid|OH|41593|-81527
        Roseville|MI|42497|-82937
        Texas City|TX|29384|-94903
        Wauwatosa|WI|43049|-88008
        Waiau-Pacific Palisades|HI|21400|-157954
        Vermont Square|CA|34002|-118299
        Florin|CA|38496|-121409
        Twin Falls|ID|42563|-114461
        Glenview|IL|42070|-87788
        East Providence|RI|41814|-71370
        Palm Springs|CA|33830|-116545
        San Luis Obispo|CA|35283|-120660
        Mission District|CA|37760|-122419
        Country Club|FL|25948|-80317
        Gwynn Oak|MD|39333|-76693
        Winnetka|CA|34213|-118572
        Madison|AL|34699|-86748
        Jeffersonville|IN|38278|-85737
        San Jacinto|CA|33784|-116959
        Mentor|OH|41666|-81340
        Charleston|WV|38350|-81633
        Mansfield|OH|40758|-82515
        Hattiesburg|MS|31327|-89290
        Draper|UT|40525|-111864
        Middletown|CT|41562|-72651
        Wylie|TX|33015|-96539
        Columbus|IN|39201|-85921
        Laguna|CA|38421|-121424
        Smyrna|TN|35983|-86519
        Charlottesville|VA|38029|-78477
        Lacey|WA|47034|-122823
        Makakilo / Kapolei / Honokai Hale|HI|21337|-158097
        Littleton|CO|39613|-105017
        Beavercreek|OH|39709|-84063
        Kannapolis|NC|35487|-80622
        Everett|MA|42408|-71054
        Binghamton|NY|42099|-75918
        Brighton|MA|42350|-71156
        Elmhurst|IL|41899|-87940
        Hell's Kitchen|NY|40765|-73991
        Auburn Gresham|IL|41742|-87653
        City of Sammamish|WA|47604|-122038
        Antelope|CA|38708|-121330
        Keller|TX|32935|-97252
        Biloxi|MS|30396|-88885
        Apex|NC|35733|-78850
        West Lafayette|IN|40426|-86908
        Cutler Bay|FL|25578|-80338
        Titusville|FL|28612|-80808
        Altoona|PA|40519|-78395
        Newark|CA|37530|-122040
        Oro Valley|AZ|32391|-110966
        Saint Louis Park|MN|44948|-93348
        Enfield|CT|41976|-72592
        Dublin|OH|40099|-83114
        Tuckahoe|VA|37590|-77556
        Potomac|MD|39018|-77209
        Cleveland Heights|OH|41520|-81556
        Dededo Village|GU|13518|144839
        Sayreville|NJ|40459|-74361
        Hackensack|NJ|40886|-74043
        Pine Bluff|AR|34228|-92003
        West Seneca|NY|42850|-78800
        Strongsville|OH|41314|-81836
        Coachella|CA|33680|-116174
        Penn Hills|PA|40501|-79839
        Encino|CA|34159|-118501
        Bentonville|AR|36373|-94209
        Fort Pierce|FL|27447|-80326
        Bridgewater|NJ|40601|-74648
        Danville|CA|37822|-122000
        Oakland Park|FL|26172|-80132
        Attleboro|MA|41945|-71286
        Severn|MD|39137|-76698
        Blacksburg|VA|37230|-80414
        Haltom City|TX|32800|-97269
        Brighton Park|IL|41819|-87699
        Lompoc|CA|34639|-120458
        Wesley Chapel|FL|28240|-82328
        Urbandale|IA|41627|-93712
        York|PA|39963|-76728
        Concord|NH|43208|-71538
        North Miami Beach|FL|25933|-80163
        El Centro|CA|32792|-115563
        Rego Park|NY|40726|-73853
        North Brunswick|NJ|40454|-74482
        Cleveland|TN|35160|-84877
        Echo Park|CA|34078|-118261
        North Bethesda|MD|39045|-77119
        Beaumont|CA|33929|-116977
        Kalihi-Palama|HI|21326|-157876
        Lombard|IL|41880|-88008
        Bountiful|UT|40889|-111881
        North Lauderdale|FL|26217|-80226
        Burleson|TX|32542|-97321
        Ocoee|FL|28569|-81544
        Ashburn|VA|39044|-77487
        Southington|CT|41596|-72878
        Augusta|GA|33471|-81975
        Bozeman|MT|45680|-111039
        Sierra Vista|AZ|31555|-110304
        Freeport|NY|40658|-73583
        Pittsfield|MA|42450|-73245
        Hilo|HI|19730|-155091
        West Babylon|NY|40718|-73354
        DeKalb|IL|41929|-88750
        San Bruno|CA|37630|-122411
        Altamonte Springs|FL|28661|-81366
        Bell Gardens|CA|33965|-118151
        Schertz|TX|29552|-98270
        East Boston|MA|42375|-71039
        Morgan Hill|CA|37130|-121654
        Bothell|WA|47762|-122205
        Fond du Lac|WI|43775|-88439
        Sicklerville|NJ|39717|-74969
        Sayreville Junction|NJ|40465|-74330
        Farmington|NM|36728|-108219
        Salem|MA|42520|-70896
        Arlington|MA|42415|-71156
        La Jolla|CA|32847|-117274
        Altadena|CA|34190|-118131
        Fairfield|OH|39346|-84560
        Ashburn|IL|41748|-87711
        Rancho Palos Verdes|CA|33744|-118387
        North Highlands|CA|38686|-121372
        Moline|IL|41507|-90515
        East Concord|NH|43242|-71538
        Jefferson City|MO|38577|-92174
        Henrietta|NY|43059|-77612
        Rockwall|TX|32931|-96460
        Plainfield|IL|41627|-88204
        Burlington|VT|44476|-73212
        Rohnert Park|CA|38340|-122701
        Urbana|IL|40111|-88207
        Southglenn|CO|39587|-104953
        Midland|MI|43616|-84247
        Prescott Valley|AZ|34610|-112316
        Joint Base Pearl Harbor Hickam|HI|21349|-157947
        State College|PA|40793|-77860
        Kearny|NJ|40768|-74145
        El Dorado Hills|CA|38686|-121082
        Danville|VA|36586|-79395
        Belleville|IL|38520|-89984
        Linden|NJ|40622|-74245
        Moorhead|MN|46874|-96770
        Woodside|NY|40745|-73905
        Brea|CA|33917|-117900
        Riverton|UT|40522|-111939
        Prescott|AZ|34540|-112468
        Mount Laurel|NJ|39934|-74891
        The Colony|TX|33089|-96886
        Manassas|VA|38751|-77475
        Brentwood|TN|36033|-86783
        Westfield|MA|42125|-72750
        Hutchinson|KS|38061|-97930
        Leominster|MA|42525|-71760
        Catonsville|MD|39272|-76732
        Hicksville|NY|40768|-73525
        Bartlett|IL|41995|-88186
        Buffalo Grove|IL|42151|-87960
        Woonsocket|RI|42003|-71515
        West Hills|CA|34197|-118644
        Edmonds|WA|47811|-122377
        Marana|AZ|32437|-111225
        Shelton|CT|41316|-73093
        Cedar Falls|IA|42528|-92445
        Chatsworth|CA|34257|-118601
        Gage Park|IL|41795|-87696
        Beverly|MA|42558|-70880
        University|FL|28074|-82439
        Coppell|TX|32955|-97015
        Findlay|OH|41044|-83650
        Campbell|CA|37287|-121950
        Lake Ridge|VA|38688|-77298
        Burke|VA|38793|-77272
        Mankato|MN|44159|-94009
        Annandale|VA|38830|-77196
        Covington|KY|39084|-84509
        New City|IL|41808|-87656
        Morris Heights|NY|40850|-73920
        Peachtree Corners|GA|33970|-84222
        South Valley|NM|35010|-106678
        Ormond Beach|FL|29286|-81056
        Carrollwood Village|FL|28068|-82521
        Huntsville|TX|30724|-95551
        Venice|CA|33991|-118460
        Sumter|SC|33920|-80341
        Annapolis|MD|38979|-76492
        Quincy|IL|39936|-91410
        Wilkes-Barre|PA|41246|-75881
        Lincoln Square|IL|41976|-87689
        La Puente|CA|34020|-117950
        Holyoke|MA|42204|-72616
        Sherman|TX|33636|-96609
        Goose Creek|SC|32981|-80033
        Maplewood|MN|44953|-92995
        Streamwood|IL|42026|-88178
        Fitchburg|MA|42583|-71802
        Hilton Head Island|SC|32194|-80738
        La Quinta|CA|33663|-116310
        Crystal Lake|IL|42241|-88316
        Hagerstown|MD|39642|-77720
        San Gabriel|CA|34096|-118106
        Hickory|NC|35733|-81341
        Beverly Cove|MA|42553|-70854
        Carol Stream|IL|41913|-88135
        Winter Garden|FL|28565|-81586
        Warren|OH|41238|-80818
        Marlboro|NJ|40315|-74246
        Teaneck|NJ|40898|-74016
        Calexico|CA|32679|-115499
        Florence|AL|34800|-87677
        St. Johns|FL|30082|-81548
        Shakopee|MN|44798|-93527
        Billerica|MA|42558|-71269
        Norwich|CT|41524|-72076
        Amherst|MA|42367|-72519
        Duncanville|TX|32652|-96908
        New Berlin|WI|42976|-88108
        Marlborough|MA|42346|-71552
        Oakley|CA|37997|-121712
        Lancaster|OH|39714|-82599
        Sawtelle|CA|34036|-118449
        Avondale|IL|41939|-87711
        Romeoville|IL|41648|-88090
        Culver City|CA|34021|-118396
        Montclair|NJ|40826|-74209
        Meridian|MS|32364|-88704
        Puyallup|WA|47185|-122293
        Woburn|MA|42479|-71152
        Bremerton|WA|47567|-122633
        Hallandale Beach|FL|25981|-80148
        Clovis|NM|34405|-103205
        Weslaco|TX|26160|-97991
        Cape Girardeau|MO|37306|-89518
        Bullhead City|AZ|35148|-114568
        North Fort Myers|FL|26667|-81880
        Dover|DE|39158|-75524
        Chelsea|MA|42392|-71033
        Grove City|OH|39881|-83093
        Princeton|FL|25538|-80409
        Essex|MD|39309|-76475
        Atlantic City|NJ|39364|-74423
        Pacifica|CA|37614|-122487
        Germantown|TN|35087|-89810
        Northglenn|CO|39886|-104987
        Far Rockaway|NY|40605|-73755
        Olney|PA|40041|-75124
        Kensington|NY|40646|-73971
        Coram|NY|40869|-73001
        Wausau|WI|44959|-89630
        Hurst|TX|32823|-97171
        Stanton|CA|33803|-117993
        Aliamanu / Salt Lakes / Foster Village|HI|21360|-157918
        Lancaster|TX|32592|-96756
        Friendswood|TX|29529|-95201
        Gainesville|GA|34298|-83824
        The Acreage|FL|26794|-80267
        West Oak Lane|PA|40069|-75166
        Montclair|CA|34078|-117690
        Kailua|HI|21402|-157741
        Rock Island|IL|41509|-90579
        Whitney|NV|36098|-115036
        Oviedo|FL|28670|-81208
        Carpentersville|IL|42121|-88258
        Manhattan Valley|NY|40794|-73965
        Lake Oswego|OR|45421|-122671
        Muskogee|OK|35748|-95370
        Hobbs|NM|32703|-103136
        Muskegon|MI|43234|-86248
        Westerville|OH|40126|-82929
        Little Elm|TX|33163|-96938
        Hanover Park|IL|41999|-88145
        Hillsborough|NJ|40478|-74627
        Channelview|TX|29776|-95115
        Panama City|FL|30159|-85660
        Florence|SC|34195|-79763
        Waipahu|HI|21387|-158009
        Wake Forest|NC|35980|-78510
        Huber Heights|OH|39844|-84125
        Martinez|CA|38019|-122134
        East Meadow|NY|40714|-73559
        Hanover|MD|39193|-76724
        Wheeling|IL|42139|-87929
        Apache Junction|AZ|33415|-111550
        Pleasant Grove|UT|40364|-111739
        Brookfield|WI|43061|-88106
        Columbia Heights|DC|38926|-77029
        Delaware|OH|40299|-83068
        Roy|UT|41162|-112026
        Valley Stream|NY|40664|-73708
        Spanish Fork|UT|40115|-111655
        Keizer|OR|44990|-123026
        Woodlawn|MD|39323|-76728
        Lima|OH|40743|-84105
        Spartanburg|SC|34950|-81932
        Hermitage|TN|36196|-86622
        Park Ridge|IL|42011|-87841
        Fenway/Kenmore|MA|42345|-71100
        Winter Haven|FL|28022|-81733
        Aventura|FL|25956|-80139
        Severna Park|MD|39070|-76545
        Royal Palm Beach|FL|26708|-80231
        Brighton|CO|39985|-104821
        Phenix City|AL|32471|-85001
        Milton|GA|34132|-84301
        Sun City|AZ|33598|-112272
        Lake Worth Beach|FL|26617|-80072
        Kew Gardens Hills|NY|40730|-73823
        Jamaica Plain|MA|42310|-71120
        Monrovia|CA|34148|-117999
        Hollister|CA|36852|-121402
        Los Banos|CA|37058|-120850
        Sewell|NJ|39766|-75144
        Plant City|FL|28019|-82115
        Greenfield|WI|42961|-88013
        Marion|IA|42034|-91598
        Braintree|MA|42204|-71002
        Newnan|GA|33381|-84800
        Texarkana|TX|33425|-94048
        Addison|IL|41932|-87989
        Reynoldsburg|OH|39955|-82812
        South Jordan Heights|UT|40564|-111949
        Odenton|MD|39084|-76700
        Mableton|GA|33819|-84582
        Hilton Head|SC|32216|-80753
        Grants Pass|OR|42439|-123331
        Indian Trail|NC|35077|-80669
        Calumet City|IL|41616|-87529
        Lincoln Park|MI|42251|-83179
        Lynnwood|WA|47821|-122315
        Whitestone|NY|40795|-73818
        Beloit|WI|42508|-89032
        Belleville|NJ|40794|-74150
        Longview|WA|46138|-122938
        Columbia|TN|35615|-87035
        South Miami Heights|FL|25598|-80381
        Portage|IN|41576|-87176
        Westfield|IN|40043|-86127
        New Albany|IN|38286|-85824
        Clifton Park|NY|42866|-73771
        Fort Lee|NJ|40851|-73970
        Brighton|NY|43148|-77551
        Bartlesville|OK|36747|-95981
        Ewing|NJ|40270|-74800
        San Juan|TX|26189|-98155
        Woodhaven|NY|40689|-73858
        Mission Bend|TX|29694|-95665
        San Juan Capistrano|CA|33502|-117663
        Pahrump|NV|36208|-115984
        Saint Charles|MD|38603|-76939
        Temple City|CA|34107|-118058
        Marion|OH|40589|-83129
        Mechanicsville|VA|37609|-77373
        Lufkin|TX|31338|-94729
        Pennsauken|NJ|39956|-75058
        Rome|GA|34257|-85165
        Mattapan|MA|42272|-71087
        Claremont|CA|34097|-117720
        Franklin|WI|42889|-88038
        West Hollywood|CA|34090|-118362
        Richfield|MN|44883|-93283
        Bell|CA|33978|-118187
        Lewiston|ME|44100|-70215
        Dunedin|FL|28020|-82773
        Kendall West|FL|25706|-80439
        Del Rio|TX|29363|-100897
        Oakville|MO|38470|-90305
        Commack|NY|40843|-73293
        Menomonee Falls|WI|43179|-88117
        Moorpark|CA|34286|-118882
        Gadsden|AL|34014|-86006
        Issaquah|WA|47530|-122033
        Spring Hill|TN|35751|-86930
        Trumbull|CT|41243|-73201
        Olive Branch|MS|34962|-89830
        Mooresville|NC|35585|-80810
        West Torrington|CT|41818|-73144
        Willowbrook|CA|33917|-118255
        Leavenworth|KS|39311|-94922
        Clinton|MD|38765|-76898
        Cottage Grove|MN|44828|-92944
        Wildwood|MO|38583|-90663
        Richmond West|FL|25610|-80430
        Richmond|IN|39829|-84890
        Mount Pleasant|DC|38931|-77041
        Oregon City|OR|45357|-122607
        ʻEwa Gentry-West Loch|HI|21353|-158028
        Goldsboro|NC|35385|-77993
        Manhattan Beach|CA|33885|-118411
        Parkland|WA|47155|-122434
        Martinez|GA|33517|-82076
        East Florence|AL|34810|-87649
        Kyle|TX|29989|-97877
        Kearns|UT|40660|-111996
        Linton Hall|VA|38760|-77575
        Tupelo|MS|34258|-88705
        Hot Springs|AR|34504|-93055
        Wildomar|CA|33599|-117280
        Wentzville|MO|38811|-90853
        Roseville|MN|45006|-93157
        Valrico|FL|27938|-82236
        Coventry|RI|41700|-71683
        Rosenberg|TX|29557|-95809
        Bettendorf|IA|41524|-90516
        East Point|GA|33680|-84439
        Prattville|AL|32464|-86460
        Ponte Vedra Beach|FL|30240|-81386
        Boardman|OH|41024|-80663
        Cooper City|FL|26057|-80272
        Oxon Hill-Glassmanor|MD|38796|-76975
        Egypt Lake-Leto|FL|28018|-82506
        North Lawndale|IL|41860|-87718
        Oak Creek|WI|42886|-87863
        Peachtree City|GA|33397|-84596
        Merrillville|IN|41483|-87333
        Saint Cloud|FL|28249|-81281
        La Porte|TX|29666|-95019
        University City|MO|38656|-90309
        Upper Arlington|OH|39995|-83062
        Torrington|CT|41801|-73121
        Beverly Hills|CA|34074|-118400
        Inver Grove Heights|MN|44848|-93043
        Cumberland|RI|41967|-71433
        Bayview-Hunters Point|CA|37729|-122381
        Pleasant Hill|CA|37948|-122061
        Stow|OH|41160|-81440
        Lauderdale Lakes|FL|26166|-80208
        La Vergne|TN|36016|-86582
        Winter Springs|FL|28699|-81308
        Merritt Island|FL|28359|-80690
        Greenpoint|NY|40724|-73951
        West Little River|FL|25857|-80237
        Brunswick|OH|41238|-81842
        San Dimas|CA|34107|-117807
        Monroe|NC|34985|-80550
        North Center|IL|41954|-87679
        Queen Creek|AZ|33249|-111634
        Kaneohe|HI|21400|-157799
        Gahanna|OH|40019|-82879
        Leawood|KS|38967|-94617
        Owasso|OK|36270|-95855
        Derry Village|NH|42892|-71312
        Orange|NJ|40771|-74233
        Central Islip|NY|40791|-73202
        Norristown|PA|40122|-75340
        Lower West Side|IL|41854|-87666
        Dyker Heights|NY|40621|-74010
        Glendale|NY|40701|-73887
        Cottonwood Heights|UT|40620|-111810
        Gallatin|TN|36388|-86447
        Houma|LA|29596|-90720
        Rubidoux|CA|33996|-117406
        Collinwood|OH|41558|-81569
        Glendale Heights|IL|41915|-88065
        Butte|MT|46004|-112535
        Dana Point|CA|33467|-117698
        Benton|AR|34565|-92587
        Vestavia Hills|AL|33449|-86788
        La Presa|CA|32708|-116997
        Oakton|VA|38881|-77301
        Chester|PA|39848|-75358
        Mount Vernon|WA|48421|-122334
        Studio City|CA|34149|-118396
        Salisbury|NC|35671|-80474
        Riviera Beach|FL|26775|-80058
        Orangevale|CA|38679|-121226
        Oswego|IL|41683|-88351
        El Mirage|AZ|33613|-112325
        West Lake Sammamish|WA|47578|-122101
        Chelmsford|MA|42600|-71367
        North Bel Air|MD|39540|-76355
        Bay City|MI|43594|-83889
        Nacogdoches|TX|31604|-94655
        Shrewsbury|MA|42296|-71713
        Dakota Ridge|CO|39616|-105139
        McMinnville|OR|45210|-123199
        Bridgeport|IL|41838|-87651
        Dalton|GA|34770|-84970
        Olney|MD|39153|-77067
        North Providence|RI|41850|-71466
        Newark|DE|39684|-75750
        Oak Hill|VA|38926|-77402
        Deer Park|TX|29705|-95124
        Holland|MI|42788|-86109
        Throgs Neck|NY|40823|-73820
        Northbrook|IL|42128|-87829
        Hilliard|OH|40033|-83158
        Wenatchee|WA|47423|-120310
        Fair Lawn|NJ|40940|-74132
        West Fargo|ND|46875|-96900
        Kennesaw|GA|34023|-84615
        New City|NY|41148|-73989
        Long Beach|NY|40588|-73658
        Richmond|KY|37748|-84295
        Suitland-Silver Hill|MD|38847|-76926
        Chillum|MD|38964|-76991
        Foster City|CA|37559|-122271
        Fairborn|OH|39821|-84019
        Menlo Park|CA|37454|-122182
        Chicago Loop|IL|41884|-87633
        Cibolo|TX|29562|-98227
        Lawndale|CA|33887|-118353
        Hinesville|GA|31847|-81596
        Waxahachie|TX|32387|-96848
        St. Charles|MD|38607|-76925
        Cobbs Creek|PA|39948|-75240
        Woodridge|IL|41747|-88050
        Carrollwood|FL|28050|-82493
        Brentwood|CA|34052|-118474
        Somerton|PA|40123|-75015
        Elk Grove Village|IL|42004|-87970
        Pekin|IL|40568|-89641
        Socorro|TX|31655|-106303
        Elmont|NY|40701|-73713
        Adelanto|CA|34583|-117409
        Tooele|UT|40531|-112298
        Golden Glades|FL|25912|-80200
        Marrero|LA|29899|-90100
        Jackson|MI|42246|-84401
        Foothill Farms|CA|38679|-121351
        Englewood|CO|39648|-104988
        Copperas Cove|TX|31124|-97903
        Bath Beach|NY|40605|-74004
        Huntington Station|NY|40853|-73412
        Seaside|CA|36611|-121852
        Kearney|NE|40699|-99081
        Redan|GA|33745|-84132
        Manitowoc|WI|44089|-87658
        Williamsburg|NY|40714|-73953
        Goshen|IN|41582|-85834
        St. Charles|IL|41914|-88309
        Greenacres City|FL|26624|-80125
        Kiryas Joel|NY|41342|-74168
        Salisbury|MD|38361|-75599
        Douglasville|GA|33752|-84748
        Silver Lake|CA|34087|-118270
        Security-Widefield|CO|38747|-104714
        University Place|WA|47236|-122550
        Pullman|WA|46731|-117180
        West Lawn|IL|41773|-87722
        Mount Lebanon|PA|40355|-80050
        Windsor|CO|40477|-104901
        Alabaster|AL|33244|-86816
        Farmers Branch|TX|32927|-96896
        Oildale|CA|35420|-119020
        La Verne|CA|34101|-117768
        Mason|OH|39360|-84310
        Eastpointe|MI|42468|-82955
        Bustleton|PA|40083|-75032
        Gillette|WY|44291|-105502
        Valparaiso|IN|41473|-87061
        Midvale|UT|40611|-111900
        Spring Valley|NY|41113|-74044
        Rome|NY|43213|-75456
        Lewiston|ID|46417|-117018
        West Village|NY|40734|-74009
        North Ridgeville|OH|41389|-82019
        Petersburg|VA|37228|-77402
        Santa Rosa Beach|FL|30396|-86229
        Ken Caryl|CO|39576|-105112
        Randallstown|MD|39367|-76795
        Westlake|OH|41455|-81918
        Bangor|ME|44799|-68773
        Clermont|FL|28549|-81773
        Sun Prairie|WI|43184|-89214
        Georgetown|KY|38210|-84559
        Greater Grand Crossing|IL|41761|-87615
        Fairbanks|AK|64838|-147716
        College Park|MD|38981|-76937
        Springville|UT|40165|-111611
        Natick|MA|42283|-71350
        Massillon|OH|40797|-81522
        Walla Walla|WA|46065|-118343
        Florence|KY|38999|-84627
        Andover|MN|45233|-93291
        Hopkinsville|KY|36866|-87491
        Overbrook|PA|39989|-75243
        Laramie|WY|41311|-105591
        Greenville|MS|33409|-91060
        West Englewood|IL|41778|-87667
        Fajardo|PR|18326|-65652
        Bethel Park|PA|40328|-80040
        Cookeville|TN|36163|-85502
        Randolph|MA|42163|-71041
        Oceanside|NY|40639|-73640
        Danville|IL|40124|-87630
        Helena|MT|46593|-112036
        Montgomery Village|MD|39177|-77195
        North Olmsted|OH|41416|-81923
        Land O' Lakes|FL|28219|-82458
        Watertown|MA|42371|-71183
        Glastonbury|CT|41712|-72608
        Westmont|CA|33941|-118302
        Hyde Park|MA|42256|-71124
        Garfield|NJ|40881|-74113
        Laguna Hills|CA|33613|-117713
        West Bend|WI|43425|-88183
        Willingboro|NJ|40028|-74869
        Cicero|NY|43176|-76119
        Mundelein|IL|42263|-88004
        Centereach|NY|40858|-73100
        Juneau|AK|58302|-134420
        Mount Juliet|TN|36200|-86519
        Naugatuck|CT|41486|-73051
        San Luis|AZ|32487|-114782
        Brighton Beach|NY|40578|-73960
        Michigan City|IN|41708|-86895
        Dania Beach|FL|26052|-80144
        Makiki / Lower Punchbowl / Tantalus|HI|21318|-157831
        Lewiston Orchards|ID|46380|-116975
        Lexington|MA|42447|-71224
        Chatham|IL|41741|-87613
        Navarre|FL|30402|-86864
        Holly Springs|NC|35651|-78834
        Shawnee|OK|35327|-96925
        Brentwood Estates|TN|36025|-86779
        Galesburg|IL|40948|-90371
        Bowling Green|OH|41375|-83651
        Des Moines|WA|47402|-122324
        Wheat Ridge|CO|39766|-105077
        Florence|AZ|33031|-111387
        Gurnee|IL|42370|-87902
        Myrtle Beach|SC|33689|-78887
        Parkersburg|WV|39267|-81562
        Miami Lakes|FL|25909|-80309
        Saratoga|CA|37264|-122023
        East Lake|FL|28111|-82695
        Banning|CA|33926|-116876
        Goleta|CA|34436|-119828
        Lakeside|FL|30130|-81768
        Long Branch|NJ|40304|-73992
        Fair Oaks|CA|38645|-121272
        Wayne|PA|40044|-75388
        Lake Stevens|WA|48015|-122064
        Dover|NH|43198|-70874
        Radnor|PA|40046|-75360
        Holladay|UT|40669|-111825
        Herriman|UT|40514|-112033
        South Kingstown|RI|41447|-71525
        Estero|FL|26438|-81807
        Ithaca|NY|42441|-76497
        North Tonawanda|NY|43039|-78864
        Brooklyn Center|MN|45076|-93333
        Pikesville|MD|39374|-76722
        New Iberia|LA|30004|-91819
        Alamogordo|NM|32900|-105960
        Parkville|MD|39377|-76540
        Statesboro|GA|32449|-81783
        Morgantown|WV|39630|-79956
        Los Gatos|CA|37227|-121975
        Matthews|NC|35117|-80724
        Los Altos|CA|37385|-122114
        Clearfield|UT|41111|-112026
        Franklin|MA|42083|-71397
        Owings Mills|MD|39420|-76780
        Hawai‘i Kai|HI|21296|-157702
        Aiken|SC|33560|-81720
        Plainfield|IN|39704|-86399
        Ballwin|MO|38595|-90546
        Manchester|CT|41776|-72521
        Algonquin|IL|42166|-88294
        Bel Air North|MD|39554|-76373
        Newington|CT|41698|-72724
        Westfield|NJ|40659|-74347
        Santa Paula|CA|34354|-119059
        Fallbrook|CA|33376|-117251
        Eldersburg|MD|39404|-76950
        Sherwood|AR|34815|-92224
        Springfield Gardens|NY|40663|-73762
        Lawrenceville|GA|33956|-83988
        Springfield|VA|38789|-77187
        Kaysville|UT|41035|-111939
        Granger|IN|41753|-86111
        Burlingame|CA|37584|-122366
        Post Falls|ID|47718|-116952
        Liberty|MO|39246|-94419
        West Roxbury|MA|42279|-71150
        San Pablo|CA|37962|-122346
        Savage|MN|44779|-93336
        Poughkeepsie|NY|41700|-73921
        Texarkana|AR|33442|-94038
        North Royalton|OH|41314|-81725
        Chicago Heights|IL|41506|-87636
        Lebanon|TN|36208|-86291
        Walnut|CA|34020|-117865
        Madison Heights|MI|42486|-83105
        DeLand|FL|29028|-81303
        Cedar City|UT|37677|-113062
        Parkland|FL|26310|-80237
        West Warwick|RI|41697|-71522
        Jamestown|NY|42097|-79235
        New Bern|NC|35108|-77044
        Rochester|NH|43305|-70976
        Cleburne|TX|32348|-97387
        Ashmont|MA|42283|-71069
        Winter Park|FL|28600|-81339
        Carney|MD|39394|-76524
        Southlake|TX|32941|-97134
        San Carlos|CA|37507|-122261
        Woodstock|GA|34101|-84519
        East Hill-Meridian|WA|47411|-122174
        Niles|IL|42019|-87803
        Laplace|LA|30067|-90481
        Westchester|FL|25755|-80327
        Atascadero|CA|35489|-120671
        Kent|OH|41154|-81358
        Levittown|PR|18450|-66182
        Gloucester|MA|42614|-70663
        Nicholasville|KY|37881|-84573
        Oak Park|MI|42459|-83183
        Highland Park|IL|42182|-87800
        Elizabethtown|KY|37694|-85859
        Austintown|OH|41102|-80765
        East Palo Alto|CA|37469|-122141
        South Gate|MD|39129|-76626
        Pueblo West|CO|38350|-104723
        Port Chester|NY|41002|-73666
        Princeton|NJ|40349|-74659
        Fort Cavazos|TX|31135|-97776
        LaGrange|GA|33039|-85031
        Salem|NH|42788|-71201
        Opelika|AL|32645|-85378
        Rahway|NJ|40608|-74278
        Middle Village|NY|40716|-73881
        North Chicago|IL|42326|-87841
        Morristown|TN|36214|-83295
        Cheshire|CT|41499|-72901
        Branford|CT|41280|-72815
        Raytown|MO|39009|-94464
        Fruit Cove|FL|30111|-81642
        Port Huron|MI|42971|-82425
        Glenville|NY|42929|-74052
        Tewksbury|MA|42611|-71234
        Vega Baja|PR|18444|-66388
        Franklin Square|NY|40707|-73676
        Oak Ridge|TN|36010|-84270
        Longfellow Community|MN|44943|-93226
        Southgate|MI|42214|-83194
        East Haven|CT|41276|-72868
        Upper Alton|IL|38911|-90151
        Johnston|RI|41822|-71507
        Atwater|CA|37348|-120609
        West Falls Church|VA|38865|-77188
        Williamsport|PA|41241|-77001
        Duluth|GA|34003|-84145
        Fort Bragg|NC|35139|-79006
        Russellville|AR|35278|-93134
        Sanford|NC|35480|-79180
        Harker Heights|TX|31084|-97660
        Burbank|IL|41734|-87780
        Marion|IN|40558|-85659
        Granite City|IL|38701|-90149
        Milford Mill|MD|39348|-76770
        Lake in the Hills|IL|42182|-88330
        Evans|GA|33534|-82131
        O'Fallon|IL|38592|-89911
        Fort Hamilton|NY|40619|-74033
        Carlsbad|NM|32421|-104229
        Ferry Pass|FL|30510|-87212
        Airport|HI|21340|-157928
        Kingman|AZ|35189|-114053
        Orcutt|CA|34865|-120436
        Henderson|KY|37836|-87590
        Needham|MA|42283|-71233
        Crown Point|IN|41417|-87365
        Big Spring|TX|32250|-101479
        Dracut|MA|42670|-71302
        Allston|MA|42358|-71126
        Schererville|IN|41479|-87455
        Burton|MI|42999|-83616
        Ridgecrest|CA|35622|-117671
        Windsor|CT|41853|-72644
        Eagle Pass|TX|28709|-100500
        Agawam|MA|42070|-72615
        Weatherford|TX|32759|-97797
        West Elkridge|MD|39207|-76727
        East Chicago|IN|41639|-87455
        Redmond|OR|44273|-121174
        Jacksonville|AR|34866|-92110
        Socorro Mission Number 1 Colonia|TX|31636|-106291
        Norwood|MA|42195|-71200
        Northampton|MA|42325|-72641
        Englewood|NJ|40893|-73973
        Lake Magdalene|FL|28074|-82472
        Perry Hall|MD|39413|-76464
        Maryville|TN|35756|-83970
        Hobart|IN|41532|-87255
        Fresh Meadows|NY|40735|-73793
        Frankfort|KY|38201|-84873
        Mehlville|MO|38508|-90323
        Greer|SC|34939|-82227
        Lansing|IL|41565|-87539
        Harrison|NY|40969|-73713
        Monterey|CA|36600|-121895
        Desert Hot Springs|CA|33962|-116504
        West Islip|NY|40706|-73306
        American Fork|UT|40377|-111796
        Central|LA|30554|-91037
        Newburgh|NY|41503|-74010
        McCully - Moiliili|HI|21295|-157831
        Chamblee|GA|33892|-84299
        Millville|NJ|39402|-75039
        North Andover|MA|42699|-71135
        SeaTac|WA|47448|-122292
        Elmira|NY|42090|-76808
        Spring Valley|CA|32745|-116999
        Stockbridge|GA|33544|-84234
        Glen Ellyn|IL|41878|-88067
        Monroeville|PA|40421|-79788
        Benicia|CA|38049|-122159
        Fredericksburg|VA|38303|-77461
        Suisun|CA|38238|-122040
        Aberdeen|SD|45465|-98486
        Cranberry Township|PA|40685|-80107
        Garfield Heights|OH|41417|-81606
        South Chicago|IL|41740|-87554
        Cataño|PR|18441|-66118
        Cornelius|NC|35487|-80860
        Oakdale|MN|44963|-92965
        Oak Forest|IL|41603|-87744
        Garner|NC|35711|-78614
        Holmesburg|PA|40042|-75028
        Drexel Hill|PA|39947|-75292
        Vestal|NY|42085|-76054
        North Kingstown|RI|41550|-71466
        Bella Vista|AR|36481|-94271
        Melrose|MA|42458|-71066
        Fitchburg|WI|42961|-89470
        Gramercy Park|NY|40738|-73986
        Wellesley|MA|42296|-71293
        Enterprise|AL|31315|-85855
        Winchester|NV|36130|-115119
        Slidell|LA|30275|-89781
        University Heights|NY|40860|-73909
        Dodge City|KS|37753|-100017
        West Springfield|MA|42107|-72620
        Paragould|AR|36058|-90497
        Maywood|CA|33987|-118185
        Seguin|TX|29569|-97965
        Shirley|NY|40801|-72868
        Livingston|NJ|40796|-74315
        Round Lake Beach|IL|42372|-88090
        Sterling|VA|39006|-77429
        Middletown|NY|41446|-74423
        Fountain|CO|38682|-104701
        Saratoga Springs|NY|43083|-73785
        Kirkwood|MO|38583|-90407
        Drexel Heights|AZ|32141|-111028
        Deer Park|NY|40762|-73329
        Lafayette|CO|39994|-105090
        Fridley|MN|45086|-93263
        West Scarborough|ME|43570|-70388
        Queensbury|NY|43377|-73613
        Roslindale|MA|42291|-71124
        Rexburg|ID|43826|-111790
        Wheeling|WV|40064|-80721
        Shaker Heights|OH|41474|-81537
        Mililani Town|HI|21450|-158015
        Bergenfield|NJ|40928|-73997
        Marshalltown|IA|42049|-92908
        Tucker|GA|33855|-84217
        Nutley|NJ|40822|-74160
        Port Richmond|PA|39993|-75100
        Lake Jackson|TX|29034|-95434
        Plum|PA|40500|-79749
        Windsor|CA|38547|-122816
        West Chicago|IL|41885|-88204
        Allen Park|MI|42258|-83211
        Wilmette|IL|42072|-87723
        Imperial Beach|CA|32584|-117113
        Glen Cove|NY|40862|-73634
        Syracuse|UT|41089|-112065
        Maryland Heights|MO|38713|-90430
        Mason City|IA|43154|-93201
        Crofton|MD|39002|-76687
        Anderson|SC|34503|-82650
        Eagle Mountain|UT|40314|-112007
        College Point|NY|40788|-73846
        Winchester|VA|39186|-78163
        Lindenhurst|NY|40687|-73373
        Spanaway|WA|47104|-122435
        Belmont|CA|37520|-122276
        Hunts Point|NY|40813|-73884
        Holbrook|NY|40812|-73078
        New London|CT|41356|-72100
        Paso Robles|CA|35627|-120691
        Tualatin|OR|45384|-122764
        Fleming Island|FL|30093|-81719
        Winona|MN|44050|-91639
        Agua Caliente|CA|38324|-122488
        Thomasville|NC|35883|-80082
        Casselberry|FL|28678|-81328
        Eureka|CA|40802|-124164
        East Saint Louis|IL|38624|-90151
        Garden City|KS|37972|-100873
        Alton|IL|38891|-90184
        Milton|MA|42250|-71066
        University Park|FL|25746|-80368
        Auburn|NY|42932|-76566
        Williston|ND|48147|-103618
        Paramus|NJ|40945|-74075
        Back Mountain|PA|41336|-75996
        West Milford|NJ|41131|-74367
        Jeffersontown|KY|38194|-85564
        Garden City|MI|42326|-83331
        Easton|PA|40688|-75221
        Horn Lake|MS|34955|-90035
        Stoughton|MA|42125|-71102
        Prairieville|LA|30303|-90972
        Hyde Park|IL|41794|-87594
        Dix Hills|NY|40805|-73336
        Gladstone|MO|39204|-94555
        Cutler Ridge|FL|25581|-80347
        Independence|KY|38943|-84544
        Watertown|NY|43975|-75911
        Wooster|OH|40805|-81936
        Bessemer|AL|33402|-86954
        Merrimack|NH|42865|-71493
        Lemon Grove|CA|32743|-117031
        Kankakee|IL|41120|-87861
        Wethersfield|CT|41714|-72653
        Bristol|TN|36595|-82189
        McHenry|IL|42333|-88267
        Saugus|MA|42465|-71010
        Stevens Point|WI|44524|-89575
        West Linn|OR|45366|-122612
        Superior|WI|46721|-92104
        Tujunga|CA|34252|-118288
        Greenville|TX|33138|-96111
        Magna|UT|40709|-112102
        Batavia|IL|41850|-88313
        Cantonment|FL|30609|-87340
        Danvers|MA|42575|-70930
        Shoreview|MN|45079|-93147
        Paradise|CA|39760|-121622
        Fremont|NE|41433|-96498
        Smithtown|NY|40856|-73201
        Pearl|MS|32275|-90132
        Mansfield City|CT|41766|-72234
        Mercerville-Hamilton Square|NJ|40231|-74672
        North Creek|WA|47820|-122176
        Carbondale|IL|37727|-89217
        Westport|CT|41141|-73358
        Medina|OH|41138|-81864
        Bay Shore|NY|40725|-73245
        Kahului|HI|20889|-156473
        Leisure City|FL|25495|-80429
        Vernon Hills|IL|42219|-87980
        Zionsville|IN|39951|-86262
        Norco|CA|33931|-117549
        Wasco|CA|35594|-119341
        Mount Pleasant|WI|42697|-87856
        Fortuna Foothills|AZ|32658|-114412
        Barberton|OH|41013|-81605
        Kingsville|TX|27516|-97856
        Statesville|NC|35783|-80887
        Plainview|NY|40776|-73467
        Laurel|MD|39099|-76848
        Carrollton|GA|33580|-85077
        South Pasadena|CA|34116|-118150
        Howard Beach|NY|40658|-73836
        Englewood|IL|41780|-87646
        Four Corners|FL|28333|-81647
        South Laurel|MD|39070|-76850
        Asheboro|NC|35708|-79814
        Buenaventura Lakes|FL|28336|-81353
        Clinton|IA|41844|-90189
        Mount Pleasant|MI|43598|-84768
        Twentynine Palms|CA|34136|-116054
        Huntley|IL|42168|-88428
        Pennsport|PA|39928|-75150
        Xenia|OH|39685|-83930
        Reisterstown|MD|39470|-76832
        Central 14th Street / Spring Road|DC|38937|-77033
        Green|OH|40946|-81483
        Brawley|CA|32979|-115530
        Yukon|OK|35507|-97763
        Ellendale|TN|35231|-89826
        Opportunity|WA|47650|-117240
        Forest Hills|MI|42959|-85490
        Lafayette|CA|37886|-122118
        Ramsey|MN|45261|-93450
        Suitland|MD|38849|-76924
        Pleasure Ridge Park|KY|38145|-85858
        Rosedale|NY|40662|-73735
        New Lenox|IL|41512|-87966
        Madison|MS|32462|-90115
        Neenah|WI|44186|-88463
        Alvin|TX|29424|-95244
        Key West|FL|24555|-81782
        Randolph|NJ|40848|-74581
        Temple Terrace|FL|28035|-82389
        Owatonna|MN|44084|-93226
        Homewood|AL|33472|-86801
        Sahuarita|AZ|31958|-110956
        Maple Valley|WA|47393|-122046
        Hazelwood|MO|38771|-90371
        Troy|OH|40040|-84203
        Lemoore|CA|36301|-119783
        Mint Hill|NC|35180|-80647
        Ridgewood|NJ|40979|-74117
        Long Island City|NY|40745|-73949
        Cabot|AR|34975|-92017
        Rhawnhurst|PA|40062|-75056
        Reedley|CA|36596|-119450
        Edgewood|MD|39419|-76294
        Meadow Woods|FL|28386|-81366
        South Portland|ME|43641|-70241
        West Whittier-Los Nietos|CA|33976|-118069
        Lebanon|PA|40341|-76411
        Zanesville|OH|39940|-82013
        Colleyville|TX|32881|-97155
        Canton|GA|34237|-84491
        Ossining|NY|41163|-73862
        Salem|VA|37293|-80055
        Burlington|IA|40808|-91113
        Saratoga Springs|UT|40349|-111905
        Melrose Park|IL|41901|-87857
        Starkville|MS|33450|-88820
        Lochearn|MD|39341|-76722
        Chanhassen|MN|44862|-93531
        Hercules|CA|38017|-122289
        Galt|CA|38255|-121300
        Prior Lake|MN|44713|-93423
        Castlewood|CO|39585|-104901
        Grandview|MO|38886|-94533
        Clinton|MS|32342|-90322
        Yarmouth|MA|41706|-70229
        Sandusky|OH|41449|-82708
        Balch Springs|TX|32729|-96623
        White Bear Lake|MN|45085|-93010
        Chaska|MN|44789|-93602
        Harvey|IL|41610|-87647
        Middle River|MD|39334|-76439
        Woodstock|IL|42315|-88449
        Ardmore|OK|34174|-97144
        Lockport|IL|41589|-88058
        Woodburn|OR|45144|-122855
        Wyandotte|MI|42214|-83150
        Mauldin|SC|34779|-82310
        Belvidere|IL|42264|-88844
        Moscow|ID|46732|-117000
        Milford|MA|42140|-71516
        West Memphis|AR|35146|-90185
        Athens|OH|39329|-82101
        Mercer Island|WA|47571|-122222
        Bridgeton|NJ|39427|-75234
        Maplewood|NJ|40731|-74273
        Soledad|CA|36425|-121326
        Farmington|CT|41720|-72832
        Brownsburg|IN|39843|-86398
        Saginaw Township North|MI|43460|-84007
        Edwardsville|IL|38811|-89953
        Riverside|OH|39780|-84124
        Athens|AL|34802|-86972
        Woodbridge|CA|33677|-117794
        Liliha - Kapalama|HI|21337|-157854
        Sanger|CA|36708|-119556
        Westmont|IL|41796|-87976
        Wakefield|MA|42506|-71073
        San Fernando|CA|34282|-118439
        Rockledge|FL|28351|-80725
        Hastings|NE|40586|-98388
        Cave Spring|VA|37228|-80013
        North Tustin|CA|33764|-117794
        East Amherst|NY|43018|-78697
        Daphne|AL|30604|-87904
        Whitehall Township|PA|40667|-75500
        Paducah|KY|37083|-88600
        Cliffside Park|NJ|40821|-73988
        Elmwood Park|IL|41921|-87809
        Vineyard|CA|38464|-121347
        Lodi|NJ|40882|-74083
        Hazleton|PA|40958|-75975
        Coronado|CA|32686|-117183
        Hillside|NY|40708|-73787
        Eagle River|AK|61321|-149568
        South Salt Lake|UT|40719|-111888
        Paris|TX|33661|-95556
        Mō‘ili‘ili|HI|21295|-157830
        Northport|AL|33229|-87577
        Uniondale|NY|40700|-73593
        University Park|TX|32850|-96800
        Ponca City|OK|36707|-97086
        Muskego|WI|42906|-88139
        Collinsville|IL|38670|-89985
        Reading|MA|42526|-71095
        Belmont|MA|42396|-71179
        Dedham|MA|42242|-71166
        Short Pump|VA|37650|-77612
        De Pere|WI|44449|-88060
        Caledonia|WI|42808|-87924
        Inkster|MI|42294|-83310
        Vincentown|NJ|39934|-74748
        Bixby|OK|35942|-95883
        Emporia|KS|38404|-96182
        Fort Dodge|IA|42497|-94168
        Walker|MI|43001|-85768
        Ottumwa|IA|41020|-92411
        Junction City|KS|39029|-96831
        Seal Beach|CA|33741|-118105
        Tarpon Springs|FL|28146|-82757
        Franklin|IN|39481|-86055
        Herndon|VA|38970|-77386
        Austin|MN|43667|-92975
        Sachse|TX|32976|-96595
        Sun City West|AZ|33662|-112341
        Watauga|TX|32858|-97255
        Burlington|MA|42505|-71196
        San Benito|TX|26133|-97631
        Freeport|IL|42297|-89621
        Forest Grove|OR|45520|-123111
        Palmetto Bay|FL|25622|-80325
        Staunton|VA|38150|-79073
        Selma|CA|36571|-119612
        South Windsor|CT|41824|-72621
        North Potomac|MD|39083|-77265
        Homer Glen|IL|41600|-87938
        Coral Terrace|FL|25746|-80304
        Norfolk|NE|42028|-97417
        Ridgeland|MS|32428|-90132
        Scaggsville|MD|39145|-76900
        Cudahy|CA|33961|-118185
        Washington|UT|37131|-113508
        New Smyrna Beach|FL|29026|-80927
        South Plainfield|NJ|40579|-74412
        Pasadena|MD|39119|-76571
        Columbine|CO|39588|-105069
        Greenbelt|MD|39005|-76876
        South Riding|VA|38921|-77504
        Citrus Park|FL|28078|-82570
        Boca Del Mar|FL|26345|-80147
        Newport|RI|41490|-71313
        Norton Shores|MI|43169|-86264
        Barstow Heights|CA|34870|-117056
        Rockville Centre|NY|40659|-73641
        Searcy|AR|35251|-91736
        North Platte|NE|41124|-100765
        Rolling Meadows|IL|42084|-88013
        Carteret|NJ|40577|-74228
        Immokalee|FL|26419|-81417
        Woodlawn|IL|41779|-87599
        Medford|NY|40818|-73000
        Lawndale|PA|40050|-75092
        Riverbank|CA|37736|-120935
        Zion|IL|42446|-87833
        Trotwood|OH|39797|-84311
        North Haven|CT|41391|-72860
        Summerlin South|NV|36117|-115330
        Mahwah|NJ|41089|-74144
        Loma Linda|CA|34048|-117261
        Peekskill|NY|41290|-73920
        Keystone|FL|28156|-82621
        Baldwin|NY|40656|-73609
        Fairfax|VA|38846|-77306
        Maywood|IL|41879|-87843
        Sebastian|FL|27816|-80471
        Holt|MI|42641|-84515
        Muscatine|IA|41424|-91043
        Elk River|MN|45304|-93567
        Rock Springs|WY|41587|-109203
        Golden Gate|FL|26188|-81695
        Corsicana|TX|32095|-96469
        Hialeah Gardens|FL|25865|-80324
        Waverly|MI|42739|-84621
        Hunt Valley|MD|39500|-76641
        Fuquay-Varina|NC|35584|-78800
        Fountain Hills|AZ|33612|-111717
        Unionport|NY|40827|-73850
        Champlin|MN|45189|-93397
        South Portland Gardens|ME|43639|-70315
        Centerville|OH|39628|-84159
        Bloomington|CA|34070|-117396
        Bainbridge Island|WA|47626|-122521
        Marshall|TX|32545|-94367
        Morrisville|NC|35823|-78826
        Watertown|WI|43195|-88729
        Kernersville|NC|36120|-80074
        Dickinson|ND|46879|-102790
        Old Bridge|NJ|40415|-74365
        Fort Washington|MD|38707|-77023
        Dinuba|CA|36543|-119387
        Van Nest|NY|40848|-73864
        Barstow|CA|34899|-117023
        Fairland|MD|39076|-76958
        Brookings|SD|44311|-96798
        Blue Island|IL|41657|-87680
        Faribault|MN|44295|-93269
        Chestnut Hill|MA|42331|-71166
        Baileys Crossroads|VA|38850|-77130
        Eagle|ID|43695|-116354
        Norland|FL|25949|-80212
        Scotch Plains|NJ|40655|-74390
        Glenville|OH|41533|-81617
        El Cerrito|CA|37916|-122312
        Brandon|MS|32273|-89986
        Derby|KS|37546|-97269
        Frankford|PA|40014|-75079
        Graham|WA|47053|-122294
        Ilchester|MD|39251|-76765
        Bayonet Point|FL|28327|-82683
        Easton|MA|42025|-71129
        Loves Park|IL|42320|-89058
        Avon Lake|OH|41505|-82028
        San Lorenzo|CA|37674|-122133
        Morton Grove|IL|42041|-87783
        Kingston|NY|41927|-73997
        McDonough|GA|33447|-84147
        Romulus|MI|42222|-83397
        Rosemount|MN|44739|-93126
        Northwest One|DC|38904|-77012
        Mansfield|MA|42033|-71219
        Eloise|FL|27995|-81738
        Laguna Beach|CA|33542|-117783
        Springfield|PA|39931|-75320
        Bellview|FL|30462|-87315
        Manoa|HI|21316|-157804
        Terrytown|LA|29910|-90033
        Crestview|FL|30762|-86571
        Keene|NH|42934|-72278
        Greenwood|SC|34195|-82162
        Gallup|NM|35528|-108743
        South Old Bridge|NJ|40408|-74354
        Duncan|OK|34502|-97958
        Dupont Circle|DC|38908|-77044
        Griffin|GA|33247|-84264
        Dolton|IL|41639|-87607
        Webster Groves|MO|38593|-90357
        Belton|MO|38812|-94532
        Columbus|MS|33496|-88427
        Denison|TX|33756|-96537
        East Elmhurst|NY|40761|-73865
        Kerrville|TX|30047|-99140
        Pooler|GA|32115|-81247
        Mequon|WI|43216|-88030
        Vicksburg|MS|32353|-90878
        Morrisania|NY|40829|-73907
        Wright|FL|30456|-86638
        Pacific Palisades|CA|34048|-118526
        Palm City|FL|27168|-80266
        Middleborough|MA|41893|-70911
        Arnold|MD|39032|-76503
        Isla Vista|CA|34413|-119861
        Vero Beach South|FL|27616|-80413
        Van Buren|AR|35437|-94348
        East Peoria|IL|40666|-89580
        Landover|MD|38934|-76897
        Windham|CT|41700|-72157
        Jacksonville Beach|FL|30295|-81393
        Calabasas|CA|34158|-118638
        Solon|OH|41390|-81441
        Chantilly|VA|38894|-77431
        Candler-McAfee|GA|33727|-84272
        Roselle|IL|41985|-88080
        Copiague|NY|40681|-73400
        Westpark|CA|33685|-117814
        Munster|IN|41564|-87513
        Ladera Ranch|CA|33571|-117636
        Lisle|IL|41801|-88075
        Picnic Point-North Lynnwood|WA|47863|-122295
        East Naples|FL|26138|-81766
        Crystal|MN|45033|-93360
        Cloverleaf|TX|29778|-95172
        Dixiana|AL|33740|-86649
        Highland|IN|41554|-87452
        Machesney Park|IL|42347|-89039
        Morgan Park|IL|41690|-87667
        Noe Valley|CA|37750|-122434
        East Tremont|NY|40845|-73891
        Pelham|AL|33286|-86810
        Auburn|ME|44098|-70231
        Tremont|NY|40850|-73906
        Lincolnia|VA|38818|-77143
        Valinda|CA|34045|-117944
        Marysville|OH|40236|-83367
        Haines City|FL|28114|-81620
        Columbus|NE|41430|-97368
        Bristol|RI|41677|-71266
        Millbrae|CA|37599|-122387
        Newberg|OR|45300|-122973
        The Crossings|FL|25671|-80401
        Valley Station|KY|38111|-85870
        East Lake-Orient Park|FL|27983|-82379
        Lennox|CA|33938|-118353
        Farmington|MN|44640|-93144
        Wilsonville|OR|45300|-122774
        Hutto|TX|30543|-97547
        Bloomingdale|FL|27894|-82240
        Inglewood-Finn Hill|WA|47720|-122232
        West Odessa|TX|31842|-102499
        Oak Harbor|WA|48293|-122643
        ‘Ewa Gentry|HI|21340|-158030
        Oak Ridge|FL|28471|-81425
        Rosemont|CA|38552|-121365
        Auburn Hills|MI|42688|-83234
        Pottstown|PA|40245|-75650
        West Puente Valley|CA|34052|-117968
        Maple Heights|OH|41415|-81566
        Willoughby|OH|41640|-81406
        Benbrook|TX|32673|-97461
        Cranford|NJ|40658|-74300
        Garden City|NY|40727|-73634
        Farmington|UT|40980|-111887
        Wasco|IL|41938|-88405
        Hastings|MN|44743|-92852
        Avon|OH|41452|-82035
        Visitacion Valley|CA|37717|-122404
        North Augusta|SC|33502|-81965
        Guilford|CT|41289|-72682
        Cottage Lake|WA|47744|-122077
        Corcoran|CA|36098|-119560
        Melrose|NY|40825|-73910
        East Patchogue|NY|40767|-72996
        West Springfield|VA|38773|-77221
        Wahiawā-Whitmore|HI|21506|-158034
        Hudson|OH|41240|-81441
        Port Hueneme|CA|34148|-119195
        Holiday|FL|28188|-82740
        Near South Side|IL|41857|-87625
        Radcliff|KY|37840|-85949
        Hopewell|VA|37304|-77287
        New Castle|PA|41004|-80347
        Grand Boulevard|IL|41814|-87617
        South Elgin|IL|41994|-88292
        New Brighton|MN|45066|-93202
        Prichard|AL|30739|-88079
        Anniston|AL|33660|-85832
        Palm Springs|FL|26636|-80096
        Ruston|LA|32523|-92638
        Wilmington|MA|42546|-71174
        Barceloneta|PR|18450|-66539
        Midlothian|TX|32482|-96994
        Oxford|MS|34366|-89519
        Oakdale|CA|37767|-120847
        Darien|IL|41752|-87974
        Bloomingdale|IL|41958|-88081
        Northwood|CA|33714|-117761
        Venice|FL|27100|-82454
        Ludlow|MA|42160|-72476
        South Bradenton|FL|27463|-82582
        Hillside|NJ|40701|-74230
        Foggy Bottom|DC|38902|-77062
        North Plainfield|NJ|40630|-74427
        Acworth|GA|34066|-84678
        Pascagoula|MS|30366|-88556
        Sunny Isles Beach|FL|25951|-80123
        Roseburg|OR|43216|-123342
        Oxford|OH|39507|-84745
        Merrick|NY|40663|-73552
        Somerset|NJ|40498|-74488
        Moses Lake|WA|47130|-119278
        Greater Northdale|FL|28105|-82526
        Northdale|FL|28094|-82506
        Saginaw|TX|32860|-97364
        Summit|NJ|40716|-74365
        Watertown|SD|44899|-97115
        Alliance|OH|40915|-81106
        Kalispell|MT|48196|-114313
        South Holland|IL|41601|-87607
        Kenmore|WA|47757|-122244
        Del City|OK|35442|-97441
        Derry|NH|42881|-71327
        Hamtramck|MI|42393|-83050
        Great Kills|NY|40554|-74152
        Wekiwa Springs|FL|28699|-81426
        Leesburg|FL|28811|-81878
        Duarte|CA|34139|-117977
        Converse|TX|29518|-98316
        Villa Park|IL|41890|-87989
        Decatur|GA|33775|-84296
        Park Forest|IL|41491|-87674
        Christiansburg|VA|37130|-80409
        Jurupa Valley|CA|33993|-117516
        Logan|PA|40028|-75152
        Ashland|CA|37695|-122114
        West and East Lealman|FL|27820|-82689
        Farragut|TN|35885|-84154
        La Porte|IN|41608|-86714
        Mount Vernon Triangle|DC|38902|-77017
        Prairie Village|KS|38992|-94634
        Smithfield|RI|41922|-71550
        Clarksville|IN|38297|-85760
        Wadsworth|OH|41026|-81730
        Camas|WA|45587|-122400
        Fort Walton Beach|FL|30421|-86617
        Geneva|IL|41888|-88305
        Brent|FL|30469|-87236
        South Euclid|OH|41523|-81518
        Brushy Creek|TX|30514|-97740
        Sugar Hill|GA|34106|-84034
        Westchase|FL|28055|-82610
        Chillicothe|OH|39333|-82982
        South Lake Tahoe|CA|38933|-119984
        Anthem|AZ|33867|-112147
        West Carson|CA|33822|-118293
        Massapequa|NY|40681|-73474
        Canton|MA|42158|-71145
        Lincoln|RI|41921|-71435
        Roselle|NJ|40652|-74259
        Lumberton|NC|34618|-79010
        Taylors|SC|34920|-82296
        Yucca Valley|CA|34114|-116432
        Westford|MA|42579|-71438
        Rittenhouse|PA|39948|-75172
        Guayama|PR|17984|-66114
        Edgewater|FL|28989|-80902
        Allison Park|PA|40560|-79959
        Bloomfield|CT|41826|-72730
        Bay Point|CA|38029|-121962
        Portsmouth|NH|43077|-70758
        Sedalia|MO|38704|-93228
        Naples|FL|26142|-81796
        Patterson|CA|37472|-121130
        Greenfield|IN|39785|-85769
        Waynesboro|VA|38068|-78889
        H Street NE|DC|38900|-76996
        Albertville|AL|34268|-86209
        Wissinoming|PA|40022|-75063
        Stoneham|MA|42480|-71100
        Tustin Legacy|CA|33700|-117826
        Basking Ridge|NJ|40706|-74549
        Perrysburg|OH|41557|-83627
        Erie|CO|40050|-105050
        Clinton|UT|41140|-112050
        Klamath Falls|OR|42225|-121782
        Green Valley|AZ|31854|-110994
        Evans|CO|40376|-104692
        Mandan|ND|46827|-100890
        Winchester|MA|42452|-71137
        Okemos|MI|42722|-84427
        Arnold|MO|38433|-90378
        East Moline|IL|41501|-90444
        West Pensacola|FL|30427|-87280
        Kinston|NC|35263|-77582
        Shelbyville|TN|35483|-86460
        Marquette|MI|46544|-87395
        Fairfield Heights|IN|39829|-86382
        Biddeford|ME|43493|-70453
        Golden Valley|MN|45010|-93349
        Canyon Lake|TX|29875|-98263
        Conda|ID|42728|-111532
        Oxford|AL|33614|-85835
        South Milwaukee|WI|42911|-87861
        Marina|CA|36684|-121802
        Mukilteo|WA|47945|-122305
        Rancho San Diego|CA|32747|-116935
        Charleston|IL|39496|-88176
        Bedford|NH|42946|-71516
        Pleasant Plains|DC|38931|-77030
        Carrboro|NC|35910|-79075
        Crest Hill|IL|41555|-88099
        Saint Andrews|SC|34043|-81101
        Ashland|KY|38478|-82638
        Hays|KS|38879|-99327
        ʻEwa Beach-Iroquois Point|HI|21315|-157991
        Mililani Mauka|HI|21478|-157995
        Ferguson|MO|38744|-90305
        Conway|SC|33836|-79048
        Laurelton|NY|40670|-73747
        Lino Lakes|MN|45160|-93089
        West Lake Stevens|WA|47993|-122102
        New Hope|MN|45038|-93387
        Palm River-Clair Mel|FL|27924|-82379
        Trussville|AL|33620|-86609
        Woodrow|NY|40542|-74191
        Corinth|TX|33154|-97065
        Mountlake Terrace|WA|47788|-122309
        Chester|VA|37357|-77442
        Nixa|MO|37043|-93294
        East Ridge|TN|35014|-85252
        Makakilo-Makaīwa Hills-Kunia|HI|21367|-158073
        Plainview|TX|34185|-101707
        Agoura Hills|CA|34136|-118775
        Grayslake|IL|42344|-88042
        Acton|MA|42485|-71433
        Sanford|ME|43439|-70774
        Silver Firs|WA|47866|-122155
        Hauppauge|NY|40826|-73203
        Kīhei|HI|20765|-156446
        Kaimukī|HI|21279|-157801
        South El Monte|CA|34052|-118047
        Arvin|CA|35209|-118828
        Johnston|IA|41673|-93698
        Gardner|KS|38811|-94927
        Lathrop|CA|37823|-121277
        Ashland|OR|42195|-122709
        Sidney|OH|40284|-84156
        Birmingham|MI|42547|-83211
        Sweetwater|FL|25763|-80373
        Milwaukie|OR|45446|-122639
        East Millcreek|UT|40700|-111810
        Grand Island|NY|43033|-78963
        Union City|GA|33587|-84542
        Woodlawn|VA|38717|-77133
        Piqua|OH|40145|-84242
        Lomita|CA|33792|-118315
        Cockeysville|MD|39481|-76644
        Easley|SC|34830|-82602
        New Springville|NY|40593|-74163
        Pleasantville|NJ|39390|-74524
        Liberal|KS|37043|-100921
        Palisades Park|NJ|40848|-73998
        Jenks|OK|36023|-95968
        Latham|NY|42747|-73759
        Simpsonville|SC|34737|-82254
        Darien|CT|41079|-73469
        Pleasant Prairie|WI|42553|-87933
        NoMa|DC|38904|-77006
        Adrian|MI|41898|-84037
        Chambersburg|PA|39938|-77661
        Mountain Brook|AL|33501|-86752
        West Melbourne|FL|28072|-80653
        East Garfield Park|IL|41881|-87703
        Rotterdam|NY|42787|-73971
        Lakeside|CA|32857|-116922
        Kalihi Valley|HI|21364|-157843
        Bethany|OR|45558|-122868
        Lake Worth Corridor|FL|26616|-80101
        Winter Gardens|CA|32831|-116933
        Lockport|NY|43171|-78690
        Lebanon|OH|39435|-84203
        Wade Hampton|SC|34904|-82333
        Murphy|TX|33015|-96613
        Coralville|IA|41676|-91580
        Ensley|FL|30519|-87273
        Sapulpa|OK|35999|-96114
        American Canyon|CA|38175|-122261
        South San Jose Hills|CA|34013|-117905
        Belton|TX|31056|-97464
        Yigo Village|GU|13536|144889
        Agoura|CA|34143|-118738
        Bayville|NJ|39909|-74155
        Arbutus|MD|39255|-76700
        Hammond|LA|30505|-90463
        Schofield-Wheeler|HI|21484|-158047
        Libertyville|IL|42283|-87953
        Pittsburg|KS|37411|-94705
        Portsmouth|OH|38732|-82998
        Granite Bay|CA|38763|-121164
        Charlestown|MA|42378|-71062
        Louisville|CO|39978|-105132
        Humacao|PR|18150|-65827
        Northfield|MN|44458|-93162
        Rocky River|OH|41476|-81839
        Raymore|MO|38802|-94453
        Middletown|DE|39450|-75716
        Havelock|NC|34879|-76901
        Harvey|LA|29904|-90077
        Gardner|MA|42575|-71998
        Golden|CO|39756|-105221
        Douglas|IL|41835|-87618
        Cartersville|GA|34165|-84802
        Ashland|OH|40869|-82318
        Oakleaf Plantation|FL|30171|-81835
        Affton|MO|38551|-90333
        Yauco|PR|18035|-66850
        Ramona|CA|33042|-116868
        Cambria Heights|NY|40695|-73738
        Elko|NV|40832|-115763
        Elmwood Park|NJ|40904|-74118
        Hollis|NY|40713|-73767
        Brooklyn Heights|NY|40695|-73994
        Nogales|AZ|31340|-110934
        La Cañada Flintridge|CA|34199|-118188
        Parma Heights|OH|41390|-81760
        Mustang|OK|35384|-97724
        Rose Hill|VA|38789|-77113
        East Northport|NY|40877|-73325
        Glen Avon|CA|34012|-117485
        Shelby|NC|35292|-81536
        Sulphur|LA|30237|-93377
        Montville Center|CT|41479|-72151
        Ferndale|MI|42461|-83135
        South Saint Paul|MN|44893|-93035
        Lents|OR|45480|-122567
        Lynn Haven|FL|30245|-85648
        Lake Ronkonkoma|NY|40835|-73131
        Millburn|NJ|40725|-74304
        Lexington|SC|33982|-81236
        Murrysville|PA|40428|-79698
        Cumberland|MD|39653|-78763
        Stephenville|TX|32221|-98202
        Oregon|OH|41644|-83487
        Eastmont|WA|47897|-122182
        Monroe|MI|41916|-83398
        Coconut Grove|FL|25713|-80257
        West Mifflin|PA|40363|-79866
        Haddington|PA|39966|-75238
        Mill Creek|WA|47860|-122204
        Pace|FL|30599|-87161
        Miamisburg|OH|39643|-84287
        Palm Valley|FL|30177|-81388
        Rolla|MO|37951|-91771
        Tukwila|WA|47474|-122261
        Charlotte Amalie|VI|18342|-64931
        New Caney|TX|30155|-95211
        DeBary|FL|28883|-81309
        Lyndhurst|NJ|40812|-74124
        Germantown|WI|43229|-88110
        Lake Zurich|IL|42197|-88093
        Bryant|AR|34596|-92489
        Eustis|FL|28853|-81685
        Universal City|TX|29548|-98291
        Newburg|KY|38160|-85660
        Johnstown|PA|40327|-78922
        Socastee|SC|33684|-78998
        Ypsilanti|MI|42241|-83613
        North Bellmore|NY|40691|-73533
        Hayesville|OR|44986|-122983
        King of Prussia|PA|40089|-75396
        Cortlandt Manor|NY|41280|-73872
        Warrensburg|MO|38763|-93736
        Mokena|IL|41526|-87889
        Norwood|OH|39156|-84460
        Mariners Harbor|NY|40637|-74159
        Bonney Lake|WA|47177|-122187
        Dickinson|TX|29461|-95051
        Clifton|CO|39092|-108449
        Lealman|FL|27821|-82679
        Waikīkī|HI|21286|-157836
        Hermosa Beach|CA|33862|-118400
        Selden|NY|40866|-73036
        Clemmons|NC|36022|-80382
        West Chester|PA|39961|-75608
        Evergreen Park|IL|41721|-87702
        Southbury|CT|41481|-73213
        Baldwin|PA|40338|-79979
        Marblehead|MA|42500|-70858
        Norton|MA|41967|-71187
        Plattsburgh|NY|44699|-73453
        North Salt Lake|UT|40849|-111907
        Sand Springs|OK|36140|-96109
        Painesville|OH|41724|-81246
        Diamond Head / Kapahulu / Saint Louis Heights|HI|21277|-157811
        Greenfield|MA|42588|-72600
        Hartranft|PA|39985|-75147
        Pickerington|OH|39884|-82754
        New Canaan|CT|41147|-73495
        Albany|CA|37887|-122298
        Snellville|GA|33857|-84020
        Fox Chase|PA|40081|-75080
        Sparta|NJ|41033|-74638
        Columbia Heights|MN|45041|-93263
        Holtsville|NY|40815|-73045
        Salmon Creek|WA|45711|-122649
        Tamuning|GU|13488|144781
        Tamuning-Tumon-Harmon Village|GU|13488|144781
        Kingsessing|PA|39937|-75230
        La Crescenta-Montrose|CA|34232|-118235
        Spanish Lake|MO|38788|-90216
        Willmar|MN|45122|-95043
        Tysons|VA|38919|-77231
        Forest Lake|MN|45279|-92985
        Bethany|OK|35519|-97632
        Sun City|CA|33709|-117197
        Montclair|VA|38611|-77340
        Lynbrook|NY|40655|-73672
        Orchards|WA|45667|-122561
        Eastchester|NY|40958|-73809
        Payson|UT|40044|-111732
        West Saint Paul|MN|44916|-93102
        Madisonville|KY|37328|-87499
        Ives Estates|FL|25962|-80177
        Selma|AL|32407|-87021
        Papillion|NE|41154|-96042
        Montgomery|IL|41731|-88346
        Badger|AK|64800|-147533
        Seymour|IN|38959|-85890
        Lake Shore|MD|39107|-76485
        McKeesport|PA|40348|-79864
        Pinecrest|FL|25667|-80308
        Weirton Heights|WV|40408|-80539
        Port Angeles|WA|48118|-123431
        Hazel Dell|WA|45672|-122663
        Angleton|TX|29169|-95432
        Fernley|NV|39608|-119252
        Alice|TX|27752|-98070
        Lake Forest|IL|42259|-87841
        Battle Ground|WA|45781|-122533
        Dixon|CA|38445|-121823
        Forest Park|GA|33622|-84369
        Mamaroneck|NY|40949|-73733
        Homewood|IL|41557|-87666
        Bear|DE|39629|-75658
        Bayou Cane|LA|29624|-90751
        Orange|TX|30093|-93737
        Alsip|IL|41669|-87739
        Lutz|FL|28151|-82461
        Green Haven|MD|39140|-76548
        Lexington|NC|35824|-80253
        Bellwood|IL|41881|-87883
        Clayton|NC|35651|-78456
        Central Falls|RI|41891|-71392
        Sun Valley|NV|39596|-119776
        Horizon City|TX|31693|-106207
        Sherwood|OR|45357|-122840
        Waterford|CT|41342|-72136
        Orinda|CA|37877|-122180
        Pinole|CA|38004|-122299
        Woodbridge|NJ|40558|-74285
        Sun City Center|FL|27718|-82352
        Altamont|OR|42207|-121737
        Rosedale|MD|39320|-76516
        Howard|WI|44544|-88088
        Niu Valley|HI|21284|-157737
        Alamo|TX|26184|-98123
        Broadview Heights|OH|41314|-81685
        Upper Saint Clair|PA|40336|-80083
        Haslett|MI|42747|-84401
        West Elsdon|IL|41794|-87724
        Glassboro|NJ|39703|-75112
        Newton|KS|38047|-97345
        Altus|OK|34638|-99334
        Blythe|CA|33610|-114596
        Silverdale|WA|47645|-122695
        Covington|WA|47358|-122122
        Matteson|IL|41504|-87713
        Tumwater|WA|47007|-122909
        Old Jamestown|MO|38835|-90285
        Weirton|WV|40419|-80590
        White Oak|OH|39213|-84599
        Carlisle|PA|40201|-77189
        Mineola|NY|40749|-73641
        Shelbyville|IN|39521|-85777
        Tullahoma|TN|35362|-86209
        Ozark|MO|37021|-93206
        Secaucus|NJ|40790|-74057
        Jacksonville|IL|39734|-90229
        Fairwood|WA|47448|-122157
        Madison|CT|41280|-72598
        Camp Springs|MD|38804|-76907
        Ronkonkoma|NY|40821|-73143
        Saco|ME|43501|-70443
        Maple Shade|NJ|39953|-74992
        Hawthorne|NJ|40949|-74154
        East Massapequa|NY|40673|-73437
        Fresno|TX|29539|-95447
        Amherst Center|MA|42375|-72519
        Montrose|CO|38478|-107876
        Marion Oaks|FL|29009|-82183
        Brownwood|TX|31709|-98991
        Southbridge|MA|42075|-72033
        Deerfield|IL|42171|-87845
        Castaic|CA|34489|-118623
        Ennis|TX|32329|-96625
        Ellensburg|WA|46997|-120548
        Columbia City|WA|47564|-122275
        Claremore|OK|36313|-95616
        Waukee|IA|41612|-93885
        Jasmine Estates|FL|28293|-82690
        Melville|NY|40793|-73415
        Kew Gardens|NY|40714|-73831
        Petworth|DC|38946|-77025
        Middleton|WI|43097|-89504
        Bartow|FL|27896|-81843
        Sylvania|OH|41719|-83713
        Rio Rico|AZ|31471|-110976
        Ala Moana - Kakaʻako|HI|21296|-157857
        Murray|KY|36610|-88315
        Arlington|WA|48199|-122125
        North Druid Hills|GA|33817|-84313
        Brookfield|IL|41824|-87852
        North Bay Shore|NY|40753|-73260
        Stonegate|CA|33705|-117740
        Avon|CT|41810|-72831
        Milledgeville|GA|33080|-83232
        Stillwater|MN|45056|-92806
        Cortland|NY|42601|-76180
        Augusta|ME|44311|-69779
        Berea|OH|41366|-81854
        Capitol Riverfront|DC|38878|-77003
        Twinsburg|OH|41313|-81440
        Wantagh|NY|40684|-73510
        West Hempstead|NY|40705|-73650
        Ansonia|CT|41346|-73079
        Troy|AL|31809|-85970
        Mayfield Heights|OH|41519|-81458
        Laurel|MS|31694|-89131
        Syosset|NY|40826|-73502
        Brook Park|OH|41398|-81805
        Union Hill-Novelty Hill|WA|47679|-122028
        Erlanger|KY|39017|-84601
        Park View|DC|38932|-77024
        Rossville|NY|40549|-74210
        South Burlington|VT|44467|-73171
        Mount Greenwood|IL|41698|-87709
        Casa de Oro-Mount Helix|CA|32764|-116969
        Langley Park|MD|38989|-76981
        Brigham City|UT|41510|-112016
        Thomasville|GA|30837|-83979
        Fairmont|WV|39485|-80143
        Fairhope|AL|30523|-87903
        Mission Hill|MA|42334|-71108
        Greater Upper Marlboro|MD|38831|-76748
        Frederickson|WA|47096|-122359
        Iselin|NJ|40575|-74322
        Suwanee|GA|34051|-84071
        Whitehall|OH|39967|-82885
        Rutherford|NJ|40826|-74107
        Islip|NY|40730|-73210
        Forest Park|OH|39290|-84504
        Westminster|MD|39575|-76996
        Frankfort|IL|41496|-87849
        Niles|OH|41183|-80765
        Marshfield|WI|44669|-90172
        Lorton|VA|38704|-77228
        Morristown|NJ|40797|-74482
        Gautier|MS|30386|-88612
        Bourbonnais|IL|41154|-87888
        Goodings Grove|IL|41629|-87931
        Macomb|IL|40459|-90672
        Point Pleasant|NJ|40083|-74068
        Bellaire|TX|29706|-95459
        East Mount Airy|PA|40064|-75188
        El Reno|OK|35532|-97955
        Chowchilla|CA|37123|-120260
        Mead Valley|CA|33833|-117296
        Hyattsville|MD|38956|-76946
        Cayey|PR|18112|-66166
        Happy Valley|OR|45447|-122530
        Onalaska|WI|43884|-91235
        Round Lake|IL|42353|-88093
        Stafford|TX|29616|-95558
        Yorkville|IL|41641|-88447
        North Ogden|UT|41307|-111960
        Winchester|KY|37990|-84180
        Bensenville|IL|41955|-87940
        Forney|TX|32748|-96472
        Monsey|NY|41111|-74068
        Fern Creek|KY|38160|-85588
        Shenandoah|LA|30401|-91001
        El Dorado|AR|33208|-92666
        Trenton|MI|42139|-83178
        Ashtabula|OH|41865|-80790
        Natchitoches|LA|31761|-93086
        Cudahy|WI|42960|-87861
        Dover|NJ|40884|-74562
        Ottawa|IL|41346|-88843
        Shafter|CA|35501|-119272
        Midlothian|VA|37506|-77649
        Amesbury|MA|42858|-70930
        Franklin Park|IL|41935|-87866
        Meadowbrook|VA|37449|-77474
        McAlester|OK|34933|-95770
        Punta Gorda Isles|FL|26918|-82078
        Palestine|TX|31762|-95631
        Sherrelwood|CO|39838|-105001
        Creve Coeur|MO|38661|-90423
        Ballenger Creek|MD|39373|-77435
        Cinco Ranch|TX|29739|-95758
        Helena|AL|33296|-86844
        Palmer|MA|42158|-72329
        Belle Glade|FL|26685|-80668
        Makakilo|HI|21352|-158087
        Franconia|VA|38782|-77146
        Eastlake|OH|41654|-81450
        Manchester|MO|38597|-90509
        Cameron Park|CA|38669|-120987
        Steubenville|OH|40370|-80634
        Springboro|OH|39552|-84233
        Wallingford Center|CT|41450|-72819
        Lanham-Seabrook|MD|38968|-76851
        Clark-Fulton|OH|41464|-81710
        Farmington|MO|37781|-90422
        Pampa|TX|35536|-100960
        Somerset|MA|41770|-71129
        Florida Ridge|FL|27580|-80387
        Five Corners|WA|45685|-122575
        Boone|NC|36217|-81675
        Seminole|FL|27840|-82791
        Punta Gorda|FL|26930|-82045
        Rosamond|CA|34864|-118163
        Cutler|FL|25615|-80311
        Mattoon|IL|39483|-88373
        Arroyo Grande|CA|35119|-120591
        Anacortes|WA|48513|-122613
        Monroe|WA|47855|-121971
        Rancho Mirage|CA|33740|-116413
        Limerick|PA|40231|-75522
        Mililani Mauka / Launani Valley|HI|21479|-157988
        Wilton|CT|41195|-73438
        Huntington|NY|40868|-73426
        Ojus|FL|25948|-80151
        Santa Fe Springs|CA|33947|-118085
        Vincennes|IN|38677|-87529
        Amsterdam|NY|42939|-74188
        Durango|CO|37275|-107880
        Dumont|NJ|40941|-73997
        Hanahan|SC|32919|-80022
        Central Point|OR|42376|-122916
        Highland|UT|40425|-111794
        Elizabeth City|NC|36295|-76251
        Newburyport|MA|42813|-70877
        Rockland|MA|42131|-70916
        Westbrook|ME|43677|-70371
        St. Marys|GA|30731|-81546
        Cary|IL|42212|-88238
        Lackawanna|NY|42826|-78823
        Westerly|RI|41378|-71827
        Maumelle|AR|34867|-92404
        Leland|NC|34256|-78045
        Wisconsin Rapids|WI|44384|-89817
        Lenoir|NC|35914|-81539
        North Massapequa|NY|40701|-73462
        Scarsdale|NY|41005|-73785
        Nanuet|NY|41089|-74013
        Gretna|LA|29915|-90054
        Sheridan|WY|44797|-106956
        North Amityville|NY|40698|-73425
        Tacony|PA|40031|-75044
        Arcata|CA|40867|-124083
        Hannibal|MO|39708|-91358
        Wahiawā|HI|21503|-158025
        Colonial Heights|VA|37268|-77407
        Marion|IL|37731|-88933
        Colonia|NJ|40575|-74302
        Logansport|IN|40754|-86357
        Oswego|NY|43455|-76510
        Linda|CA|39128|-121551
        Tinton Falls|NJ|40304|-74100
        Godfrey|IL|38956|-90187
        Portsmouth|RI|41602|-71250
        Times Square|NY|40756|-73986
        West Garfield Park|IL|41881|-87729
        Willimantic|CT|41711|-72208
        Calverton|MD|39058|-76936
        Oxon Hill|MD|38803|-76990
        Takoma Park|MD|38978|-77007
        Sycamore|IL|41989|-88687
        Wallingford|CT|41457|-72823
        Cocoa|FL|28386|-80742
        Martinsburg|WV|39456|-77964
        Marco Island|FL|25941|-81718
        Tiffin|OH|41114|-83178
        Hunting Park|PA|40016|-75144
        Albert Lea|MN|43648|-93368
        Golden Triangle|DC|38905|-77044
        South Hadley|MA|42258|-72575
        Juniata Park|PA|40008|-75109
        Shaw|DC|38912|-77021
        Ocean Springs|MS|30411|-88828
        Candelaria|PR|18404|-66209
        Hinsdale|IL|41801|-87937
        Brightwood|DC|38961|-77027
        New Castle|IN|39929|-85370
        Winthrop|MA|42375|-70983
        Lindenwold|NJ|39824|-74998
        Kenwood|IL|41809|-87598
        Bay City|TX|28983|-95969
        Hopkins|MN|44925|-93463
        Allendale|MI|42972|-85954
        University City|PA|39951|-75195
        Back Bay|MA|42350|-71087
        Menasha|WI|44202|-88446
        Palos Hills|IL|41697|-87817
        Prunedale|CA|36776|-121670
        Culpeper|VA|38473|-77997
        Stevenson Ranch|CA|34390|-118574
        South Houston|TX|29663|-95235
        Kirksville|MO|40195|-92583
        Tallmadge|OH|41101|-81442
        North Babylon|NY|40716|-73322
        Mesquite|NV|36806|-114067
        New Philadelphia|OH|40490|-81446
        Saint Matthews|KY|38253|-85656
        Maitland|FL|28628|-81363
        North Aurora|IL|41806|-88327
        Safety Harbor|FL|27991|-82693
        North Canton|OH|40876|-81402
        East Hemet|CA|33740|-116939
        Radford|VA|37132|-80576
        White Oak|MD|39040|-76993
        Tillmans Corner|AL|30590|-88171
        Detroit-Shoreway|OH|41478|-81730
        Nicetown-Tioga|PA|40010|-75164
        Wilton|NY|43180|-73744
        Anoka|MN|45198|-93387
        East Cleveland|OH|41533|-81579
        Sudbury|MA|42383|-71416
        Plainville|CT|41675|-72858
        Ada|OK|34775|-96678
        Middletown|RI|41546|-71291
        Glassmanor|MD|38819|-76999
        South Orange|NJ|40749|-74261
        Idylwood|VA|38895|-77212
        Seabrook|MD|38974|-76849
        Durant|OK|33994|-96371
        Killingly Center|CT|41839|-71869
        Kings Park|NY|40886|-73257
        Canby|OR|45263|-122693
        Poplar Bluff|MO|36757|-90393
        Moraga|CA|37835|-122130
        Redland|MD|39145|-77144
        Massapequa Park|NY|40680|-73455
        Kuna|ID|43492|-116420
        Foley|AL|30407|-87684
        Ruskin|FL|27721|-82433
        Hermiston|OR|45840|-119289
        Nederland|TX|29974|-93992
        Greenfield|CA|36321|-121244
        Ashwaubenon|WI|44482|-88070
        Live Oak|CA|36984|-121981
        Bristol|VA|36596|-82188
        Frankford|MD|39329|-76545
        Okolona|KY|38141|-85688
        Bayside|CA|40842|-124064
        Wyckoff|NJ|41010|-74173
        Woodmere|NY|40632|-73713
        Huntington|IN|40883|-85497
        Imperial|CA|32848|-115569
        Wayne|MI|42281|-83386
        White Settlement|TX|32760|-97458
        Eloy|AZ|32756|-111555
        Beckley|WV|37778|-81188
        Broad Ripple|IN|39867|-86142
        El Segundo|CA|33919|-118416
        Holden|MA|42352|-71863
        Avenel|NJ|40580|-74285
        East Setauket|NY|40941|-73106
        Goodlettsville|TN|36323|-86713
        Fayetteville|GA|33449|-84455
        Elmwood|PA|39918|-75228
        Colchester|VT|44544|-73148
        Altoona|IA|41644|-93465
        Terrell|TX|32736|-96275
        Point Breeze|PA|39933|-75178
        Artesia|CA|33866|-118083
        South Ogden|UT|41192|-111971
        La Vista|NE|41184|-96031
        Hanover|MA|42113|-70812
        Tanque Verde|AZ|32252|-110737
        Glenvar Heights|FL|25708|-80326
        Pendleton|OR|45672|-118789
        Centerville|UT|40918|-111872
        Parkside|CA|37742|-122486
        Sayville|NY|40736|-73082
        Clarksdale|MS|34200|-90571
        Fairview Heights|IL|38589|-89990
        Norwalk|OH|41243|-82616
        San Carlos Park|FL|26467|-81801
        Concord|MA|42460|-71349
        Springfield|TN|36509|-86885
        New Milford|NJ|40935|-74019
        North Attleborough Center|MA|41973|-71325
        Country Club Hills|IL|41568|-87720
        Lemont|IL|41674|-88002
        Sartell|MN|45622|-94207
        Parkwood Manor|PA|40093|-74968
        Dyersburg|TN|36035|-89386
        Defiance|OH|41284|-84356
        Beltsville|MD|39035|-76907
        Centralia|WA|46716|-122954
        Chalmette|LA|29943|-89965
        Shorewood|IL|41520|-88202
        Ferndale|MD|39183|-76640
        Mount Vernon|OH|40393|-82486
        Westchester|IL|41851|-87882
        Bluffton|SC|32237|-80860
        Tifton|GA|31450|-83508
        Auburn|MA|42195|-71836
        Nipomo|CA|35043|-120476
        Laurel|VA|37643|-77509
        Taylor|TX|30571|-97409
        North Decatur|GA|33790|-84306
        Morganton|NC|35745|-81685
        Danville|KY|37646|-84772
        Barrington|RI|41741|-71309
        Denville|NJ|40892|-74477
        Washington|IL|40704|-89407
        Phoenixville|PA|40130|-75515
        Mercedes|TX|26150|-97914
        Center Point|AL|33646|-86684
        Lemay|MO|38533|-90279
        Wolcott|CT|41602|-72987
        Norcross|GA|33941|-84214
        Troutdale|OR|45539|-122387
        Oak Grove|OR|45417|-122640
        North Valley Stream|NY|40685|-73702
        Easton|MD|38774|-76076
        Easthampton|MA|42267|-72669
        Bothell West|WA|47805|-122241
        Tahlequah|OK|35915|-94970
        Hazel Park|MI|42463|-83104
        Douglas|AZ|31345|-109545
        Opelousas|LA|30534|-92082
        Grafton|MA|42207|-71686
        Sandalfoot Cove|FL|26339|-80187
        Brenham|TX|30167|-96398
        Opa-locka|FL|25902|-80250
        Beaver Dam|WI|43458|-88837
        Coalinga|CA|36140|-120360
        Seymour|CT|41397|-73076
        Cohoes|NY|42774|-73700
        Jenison|MI|42907|-85792
        Swansea|MA|41748|-71190
        Donna|TX|26170|-98052
        Vienna|VA|38901|-77265
        Pinewood|FL|25869|-80217
        Lansdale|PA|40242|-75284
        Sevierville|TN|35868|-83562
        Chickasha|OK|35053|-97936
        Kingsland|GA|30800|-81690
        Lower Moyamensing|PA|39920|-75165
        Uvalde|TX|29210|-99786
        Hillcrest Heights|MD|38833|-76959
        Stuart|FL|27198|-80253
        Fairhaven|MA|41638|-70904
        Avon|IN|39763|-86400
        Zachary|LA|30649|-91156
        Red Wing|MN|44562|-92534
        Sikeston|MO|36877|-89588
        Bethpage|NY|40744|-73482
        Concord|MO|38524|-90357
        Flowing Wells|AZ|32294|-111010
        ‘Ewa Beach|HI|21316|-158007
        Bridgeview|IL|41750|-87804
        Fairview Park|OH|41441|-81864
        Laguna Woods|CA|33610|-117725
        Cañon City|CO|38441|-105242
        Mount Clemens|MI|42597|-82878
        Saint Michael|MN|45210|-93665
        South River|NJ|40446|-74386
        Fort Thomas|KY|39075|-84447
        Sunset|FL|25706|-80352
        Prospect Heights|IL|42095|-87938
        Griffith|IN|41528|-87424
        Estelle|LA|29846|-90107
        Schofield Barracks|HI|21498|-158065
        Bon Air|VA|37525|-77558
        Oconomowoc|WI|43112|-88499
        Hough|OH|41512|-81637
        Vero Beach|FL|27639|-80397
        Sunnyside|WA|46324|-120009
        Lebanon|OR|44537|-122907
        Bayshore Gardens|FL|27425|-82590
        Streetsboro|OH|41239|-81346
        Calhoun|GA|34503|-84951
        Fishtown|PA|39965|-75135
        Morton|IL|40613|-89459
        Menomonie|WI|44876|-91919
        Truckee|CA|39328|-120183
        Fremont|OH|41350|-83122
        Buckhall|VA|38732|-77431
        Gainesville|TX|33626|-97133
        Aberdeen|WA|46975|-123816
        Baychester|NY|40869|-73836
        Hopatcong Hills|NJ|40944|-74671
        Waterville|ME|44552|-69632
        Oroville|CA|39514|-121558
        Roosevelt|NY|40679|-73589
        Laconia|NH|43528|-71470
        Bellmore|NY|40669|-73527
        Nuuanu - Punchbowl|HI|21342|-157829
        Hibbing|MN|47427|-92938
        Sudley|VA|38793|-77497
        Dublin|GA|32540|-82904
        Kuliouou - Kalani Iki|HI|21297|-157745
        Coos Bay|OR|43366|-124218
        Hope Mills|NC|34970|-78945
        Cimarron Hills|CO|38859|-104699
        Katy|TX|29786|-95824
        Brunswick|GA|31150|-81491
        Clarksburg|WV|39281|-80345
        Jollyville|TX|30443|-97775
        Highland Village|TX|33092|-97047
        Ocean Acres|NJ|39743|-74281
        Wolf Trap|VA|38940|-77286
        Madison|NJ|40760|-74417
        Portland|TX|27877|-97324
        Midway|FL|30406|-87006
        Sulphur Springs|TX|33138|-95601
        Maryland City|MD|39092|-76818
        Manatí|PR|18427|-66492
        Siloam Springs|AR|36188|-94540
        Aguadilla|PR|18427|-67154
        Ham Lake|MN|45250|-93250
        Frankfort|IN|40279|-86511
        West Columbia|SC|33993|-81074
        Dyer|IN|41494|-87522
        Mount Pleasant|TX|33157|-94968
        Rye|NY|40981|-73684
        Fort Hunt|VA|38733|-77058
        Americus|GA|32072|-84233
        Hermitage|PA|41233|-80449
        Buffalo|MN|45172|-93875
        Crawfordsville|IN|40041|-86874
        Lake Mary|FL|28759|-81318
        Republic|MO|37120|-93480
        Albemarle|NC|35350|-80200
        Cherry Hill|VA|38570|-77267
        El Camino Real|CA|33697|-117777
        Country Walk|FL|25634|-80432
        Riverdale|GA|33573|-84413
        Abington|MA|42105|-70945
        Floral Park|NY|40724|-73705
        Prosper|TX|33236|-96801
        Walnut Park|CA|33968|-118225
        Pecan Grove|TX|29626|-95732
        Overland|MO|38701|-90362
        Grandville|MI|42910|-85763
        Four Corners|OR|44928|-122984
        Sunland Park|NM|31796|-106580
        North Liberty|IA|41749|-91598
        Burlington|KY|39028|-84724
        Parole|MD|38981|-76545
        Vincent|CA|34098|-117924
        Vincent|CA|34501|-118116
        Southchase|FL|28393|-81383
        Ukiah|CA|39150|-123208
        La Marque|TX|29369|-94971
        La Palma|CA|33846|-118047
        North Arlington|NJ|40788|-74133
        Seagoville|TX|32640|-96538
        Lebanon|IN|40048|-86469
        Clayton|MO|38643|-90324
        Pearl River|NY|41059|-74022
        Conyers|GA|33668|-84018
        Myrtle Grove|FL|30421|-87307
        Aldine|TX|29932|-95380
        Narragansett|RI|41450|-71450
        Kaukauna|WI|44278|-88272
        Port Washington|NY|40826|-73698
        New Port Richey|FL|28244|-82719
        Aurora|OH|41318|-81345
        Adams Morgan|DC|38922|-77042
        Rutland|VT|43611|-72973
        Asbury Park|NJ|40220|-74012
        Lutherville-Timonium|MD|39440|-76611
        UC Irvine|CA|33640|-117842
        Ashland|MA|42261|-71463
        Hybla Valley|VA|38748|-77083
        Longmeadow|MA|42050|-72583
        Elkton|MD|39607|-75833
        Strawberry Mansion|PA|39983|-75183
        Grosse Pointe Woods|MI|42444|-82907
        Alton|TX|26287|-98313
        Pinehurst|NC|35195|-79469
        Groves|TX|29948|-93917
        Orient Heights|MA|42388|-71004
        West University Place|TX|29718|-95434
        Wilkinsburg|PA|40442|-79882
        Manassas Park|VA|38784|-77470
        Willow Grove|PA|40144|-75116
        Avon Center|OH|41460|-82020
        Gatesville|TX|31435|-97744
        La Grange|IL|41805|-87869
        Great Bend|KS|38364|-98765
        Shively|KY|38200|-85823
        Highland Springs|VA|37546|-77328
        Hueytown|AL|33451|-86997
        Mill Creek East|WA|47836|-122188
        New Haven|IN|41071|-85014
        Talladega|AL|33436|-86106
        Koolauloa|HI|21606|-157926
        Middleburg Heights|OH|41361|-81813
        Pacific Grove|CA|36618|-121917
        Mitchell|SD|43709|-98030
        Humble|TX|29999|-95262
        Greenwood Village|CO|39617|-104951
        Bryn Mawr-Skyway|WA|47494|-122241
        Bradley|IL|41142|-87861
        McKinley Park|IL|41832|-87674
        Elkridge|MD|39213|-76714
        Aberdeen|MD|39510|-76164
        North Myrtle Beach|SC|33816|-78680
        Williamstown|NJ|39686|-74995
        Long Beach|MS|30350|-89153
        Boulder City|NV|35979|-114832
        Otsego|MN|45274|-93591
        Fillmore|CA|34399|-118918
        Lake Wales|FL|27901|-81586
        Alum Rock|CA|37366|-121827
        Addison|TX|32962|-96829
        East Riverdale|MD|38958|-76911
        Laurinburg|NC|34774|-79463
        Hernando|MS|34824|-89994
        Hurricane|UT|37175|-113290
        Plainfield|CT|41676|-71915
        Hanover|PA|39801|-76983
        Lithia Springs|GA|33794|-84660
        Farmingville|NY|40831|-73030
        Mastic|NY|40802|-72841
        Setauket-East Setauket|NY|40931|-73102
        Harrison|NJ|40746|-74156
        Martha Lake|WA|47851|-122239
        Port Richmond|NY|40633|-74137
        Indianola|IA|41358|-93557
        Perry|GA|32458|-83732
        Atwater Village|CA|34116|-118256
        Jasper|IN|38391|-86931
        Clive|IA|41603|-93724
        Winder|GA|33993|-83720
        Clemson|SC|34683|-82837
        Greenwood|MS|33516|-90180
        Tavares|FL|28804|-81726
        Great Falls|VA|38998|-77288
        Jamestown|ND|46911|-98708
        Terrace Heights|NY|40721|-73769
        Emerson Hill|NY|40609|-74096
        Avocado Heights|CA|34036|-117991
        Kapolei Villages|HI|21336|-158067
        Eden|NC|36488|-79767
        Bay Village|OH|41485|-81922
        Lake Butler|FL|28502|-81541
        Makakilo City|HI|21347|-158086
        Bostonia|CA|32808|-116936
        Westbury|NY|40756|-73588
        Iona|FL|26520|-81964
        Dickson|TN|36077|-87388
        Newport|KY|39091|-84496
        Cullman|AL|34175|-86844
        Live Oak|TX|29565|-98336
        Payson|AZ|34231|-111325
        Roanoke Rapids|NC|36462|-77654
        Storrs|CT|41808|-72250
        The Dalles|OR|45595|-121179
        Los Lunas|NM|34806|-106733
        Dixon|IL|41839|-89480
        Bellevue|WI|44444|-87920
        Sunland|CA|34267|-118302
        Millbrook|AL|32480|-86362
        Brownsville|FL|25822|-80241
        Wailuku|HI|20891|-156506
        Warren Township|NJ|40608|-74518
        Seaford|NY|40666|-73488
        Washougal|WA|45583|-122353
        Dallas|OR|44919|-123317
        Graniteville|NY|40625|-74148
        Henderson|NC|36330|-78399
        Stallings|NC|35091|-80686
        River Falls|WI|44861|-92624
        Berkley|MI|42503|-83184
        Damascus|MD|39288|-77204
        Shelbyville|KY|38212|-85224
        Kennedy Street|DC|38956|-77018
        Roxbury Crossing|MA|42331|-71091
        Susanville|CA|40416|-120653
        Pataskala|OH|39996|-82674
        Traverse City|MI|44763|-85621
        South Yuba City|CA|39117|-121639
        Ledyard|CT|41440|-72014
        Merrifield|VA|38874|-77227
        Mangilao Village|GU|13448|144801
        Fords|NJ|40529|-74316
        Kapolei|HI|21336|-158058
        New Territory|TX|29594|-95681
        Clearlake|CA|38958|-122626
        McKinleyville|CA|40947|-124101
        Brunswick|ME|43915|-69965
        Highview|KY|38143|-85624
        Kenmore|NY|42966|-78870
        Belvedere Park|GA|33755|-84267
        Ripon|CA|37742|-121124
        Rossville|MD|39338|-76480
        Depew|NY|42904|-78692
        Seven Oaks|SC|34049|-81146
        Gates-North Gates|NY|43165|-77701
        Parlier|CA|36612|-119527
        Wilmington Island|GA|32004|-80974
        East Rancho Dominguez|CA|33898|-118195
        Southwest Waterfront|DC|38879|-77018
        Natchez|MS|31560|-91403
        Cloverly|MD|39108|-76998
        Newton|IA|41700|-93048
        Lamont|CA|35260|-118914
        East Brainerd|TN|34996|-85150
        Rio Linda|CA|38691|-121449
        Vandalia|OH|39891|-84199
        East Longmeadow|MA|42065|-72513
        Ramsey|NJ|41057|-74141
        West Park|FL|25985|-80199
        Greeneville|TN|36163|-82831
        Mount Vernon|IL|38317|-88903
        Adelphi|MD|39003|-76972
        Front Royal|VA|38918|-78194
        Weston|WI|44891|-89548
        Spanish Springs|NV|39649|-119707
        Fort Leonard Wood|MO|37706|-92157
        Duxbury|MA|42042|-70672
        Sterling|IL|41789|-89696
        Capitol Hill|DC|38889|-77000
        Williamsburg|VA|37271|-76707
        Somerton|AZ|32596|-114710
        Three Lakes|FL|25642|-80398
        Auburndale|FL|28065|-81789
        Gloversville|NY|43053|-74344
        Hereford|TX|34815|-102399
        Eggertsville|NY|42963|-78804
        Batavia|NY|42998|-78188
        Dumas|TX|35866|-101973
        San Jose Village|MP|14968|145620
        Suffolk Downs Station|MA|42390|-70998
        Ukrainian Village|IL|41899|-87685
        Bull Run|VA|38784|-77521
        Ammon|ID|43470|-111967
        New River|AZ|33916|-112136
        Kilgore|TX|32386|-94876
        Fullerton|PA|40632|-75473
        Knik-Fairview|AK|61513|-149600
        Hudson|MA|42392|-71566
        Tonawanda|NY|43020|-78880
        Villa Rica|GA|33732|-84919
        North New Hyde Park|NY|40743|-73693
        Johnstown|CO|40337|-104912
        Tolland|CT|41871|-72369
        Canyon|TX|34980|-101919
        Jacksonville|TX|31964|-95270
        Berea|KY|37569|-84296
        Tenafly|NJ|40925|-73963
        Marco|FL|25973|-81729
        East San Gabriel|CA|34092|-118091
        Jackson|MO|37382|-89666
        Corinth|MS|34934|-88522
        Coto De Caza|CA|33604|-117587
        Englewood|FL|26962|-82353
        Crowley|TX|32579|-97363
        Saint John|IN|41450|-87470
        Midlothian|IL|41625|-87718
        Welby|CO|39837|-104959
        Horsham|PA|40178|-75129
        Mastic Beach|NY|40767|-72852
        Grays Ferry|PA|39935|-75192
        Mashpee|MA|41648|-70481
        Masonboro|NC|34179|-77847
        Powder Springs|GA|33860|-84684
        Jennings|MO|38719|-90260
        Head of Westport|MA|41621|-71062
        Scottsbluff|NE|41867|-103667
        Sierra Vista Southeast|AZ|31454|-110216
        East Highland Park|VA|37581|-77407
        Glen Allen|VA|37666|-77506
        Johnson City|NY|42116|-75959
        Douglaston|NY|40769|-73747
        Mineral Wells|TX|32808|-98113
        Ogontz|PA|40052|-75151
        Cherryland|CA|37679|-122103
        Scottsboro|AL|34672|-86034
        Ozark|AL|31459|-85640
        Alexander City|AL|32944|-85954
        Lady Lake|FL|28917|-81923
        Niceville|FL|30517|-86482
        West Norriton|PA|40130|-75379
        Owosso|MI|42998|-84177
        Blytheville|AR|35927|-89919
        Ellington|CT|41904|-72470
        Whitewater|WI|42834|-88732
        Lebanon|MO|37681|-92664
        North Fair Oaks|CA|37474|-122197
        Hollins|VA|37341|-79943
        Forrest City|AR|35008|-90790
        Parkway|CA|38496|-121459
        Colesville|MD|39076|-77002
        Graham|NC|36069|-79401
        Cinnaminson|NJ|39997|-74993
        Fraser|MI|42539|-82949
        Chaparral|NM|32024|-106386
        Clark|NJ|40630|-74310
        Norridge|IL|41963|-87827
        Hammonton|NJ|39637|-74802
        Zephyrhills|FL|28234|-82181
        College Park|GA|33653|-84449
        Groveton|VA|38767|-77085
        Bemidji|MN|47474|-94880
        Hawaiian Gardens|CA|33831|-118073
        Bloomsburg|PA|41004|-76455
        Thibodaux|LA|29796|-90823
        Valle Vista|CA|33748|-116893
        Alamo|CA|37850|-122032
        Druid Hills|GA|33780|-84336
        Yankton|SD|42871|-97397
        Beech Grove|IN|39722|-86090
        Cedar Mill|OR|45525|-122811
        Lake Saint Louis|MO|38798|-90786
        Northview|MI|43046|-85601
        Harrisburg|NC|35324|-80658
        Warrington|FL|30384|-87275
        Royal Kunia|HI|21394|-158027
        Deming|NM|32269|-107759
        Greece|NY|43210|-77693
        Springdale|NJ|39881|-74970
        Phillipsburg|NJ|40694|-75190
        Hopatcong|NJ|40933|-74659
        Worthington|OH|40093|-83018
        Greensburg|PA|40301|-79539
        Whitman|MA|42081|-70936
        Hartselle|AL|34443|-86935
        Miami Springs|FL|25822|-80290
        South Farmingdale|NY|40721|-73440
        East Islip|NY|40732|-73186
        Kerman|CA|36724|-120060
        Warsaw|IN|41238|-85853
        Glasgow|KY|36996|-85912
        Union Square|MA|42380|-71097
        North Branford|CT|41328|-72767
        Fairview|NJ|40813|-73999
        Springfield|NJ|40705|-74317
        Chubbuck|ID|42921|-112466
        Scott Lake|FL|25941|-80232
        Robbinsdale|MN|45032|-93339
        Franklin Park|PA|40583|-80088
        Lindenhurst|IL|42411|-88026
        Bridgetown|OH|39153|-84637
        Callaway|FL|30153|-85570
        Rio Grande City|TX|26380|-98820
        Pineville|LA|31322|-92434
        Cahokia|IL|38571|-90190
        Sarasota Springs|FL|27309|-82480
        Mill Valley|CA|37906|-122545
        Hugo|MN|45160|-92993
        Moultrie|GA|31180|-83789
        Brooklyn Park|MD|39228|-76616
        Chicago Ridge|IL|41701|-87779
        Cutlerville|MI|42841|-85664
        Morris|IL|41357|-88421
        Hartford|WI|43318|-88379
        Brookside|DE|39667|-75727
        Beacon|NY|41505|-73970
        Highland Park|NJ|40496|-74424
        Woodcrest|CA|33882|-117357
        Greendale|WI|42941|-87996
        Antioch|IL|42477|-88096
        Hunters Creek|FL|28361|-81422
        Carthage|MO|37176|-94310
        Manorville|NY|40874|-72808
        Phelan|CA|34426|-117572
        Glasgow|DE|39605|-75745
        Berea|SC|34885|-82456
        Glens Falls|NY|43310|-73644
        Los Osos|CA|35311|-120832
        New Franklin|OH|40942|-81542
        Hershey|PA|40286|-76650
        Knightdale|NC|35788|-78481
        Hewitt|TX|31462|-97196
        Allegheny West|PA|40008|-75178
        Alpine|CA|32835|-116766
        Gibsonton|FL|27854|-82383
        Gantt|SC|34800|-82424
        Lakeway|TX|30364|-97980
        Moorestown-Lenola|NJ|39966|-74964
        Murraysville|NC|34296|-77847
        Canton|IL|40558|-90035
        Bradley Gardens|NJ|40563|-74655
        Elk Plain|WA|47053|-122398
        Camano|WA|48174|-122528
        Bayou Boeuf|LA|29869|-90597
        Grand Bayou Mobile Home Park|LA|29908|-90777
        Berkeley Heights|NJ|40683|-74443
        Mount Holly|NC|35298|-81016
        Cherry Hill Mall|NJ|39936|-75009
        Oldsmar|FL|28034|-82665
        Fort Payne|AL|34444|-85720
        Wykagyl|NY|40941|-73799
        Jefferson Valley-Yorktown|NY|41318|-73801
        Five Forks|SC|34805|-82230
        Hayden|ID|47766|-116787
        Red Bluff|CA|40178|-122236
        Roxborough|PA|40038|-75222
        New Fairfield|CT|41466|-73486
        Forest Park|IL|41879|-87814
        Hickory Hills|IL|41726|-87825
        Arverne|NY|40591|-73796
        Hyannis|MA|41653|-70283
        Hazel Crest|IL|41572|-87694
        Whitefish Bay|WI|43113|-87900
        Sterling|CO|40626|-103208
        Weehawken|NJ|40770|-74020
        North Reading|MA|42575|-71079
        Indiana|PA|40621|-79153
        Pierre|SD|44368|-100351
        Fish Hawk|FL|27851|-82211
        Longwood|FL|28703|-81338
        Barracks Row|DC|38881|-76995
        Jasper|AL|33831|-87278
        Reidsville|NC|36355|-79664
        Dentsville|SC|34064|-80958
        Northbridge|MA|42151|-71650
        New Cassel|NY|40759|-73570
        Rosedale|CA|35384|-119145
        Apollo Beach|FL|27773|-82408
        Waycross|GA|31214|-82356
        Washington|MO|38558|-91012
        Chippewa Falls|WI|44937|-91393
        Westwood|MA|42214|-71224
        Mount Washington|KY|38050|-85546
        East Bridgewater|MA|42033|-70959
        Washington Court House|OH|39536|-83439
        Hālawa|HI|21379|-157922
        Rocky Point|NY|40953|-72925
        Holliston|MA|42200|-71424
        Collingswood|NJ|39918|-75071
        Horizon West|FL|28434|-81623
        Elfers|FL|28217|-82722
        McFarland|CA|35678|-119229
        Beach Park|IL|42422|-87857
        Sun Lakes|AZ|33211|-111875
        Fairburn|GA|33567|-84581
        Lincoln|IL|40148|-89365
        Seekonk|MA|41808|-71337
        Upper Grand Lagoon|FL|30163|-85741
        Willowick|OH|41633|-81469
        Orange|CT|41278|-73026
        South Venice|FL|27053|-82424
        Maumee|OH|41563|-83654
        Middlesex|NJ|40573|-74493
        Allouez|WI|44477|-88016
        Paradise Valley|AZ|33531|-111943
        Moberly|MO|39418|-92438
        Wood Dale|IL|41963|-87979
        Covington|GA|33597|-83860
        Saint Simon Mills|GA|31171|-81407
        Levelland|TX|33587|-102378
        Hutchinson|MN|44888|-94370
        Saraland|AL|30821|-88071
        King City|CA|36213|-121126
        Livingston|CA|37387|-120724
        Marietta|OH|39415|-81455
        Falls Church|VA|38882|-77171
        Metuchen|NJ|40543|-74363
        Olean|NY|42078|-78430
        Oneonta|NY|42453|-75064
        Ephrata|PA|40180|-76179
        Circleville|OH|39601|-82946
        Forest City|FL|28667|-81443
        Harper Woods|MI|42433|-82924
        Princeton Meadows|NJ|40332|-74564
        Whitehall|PA|40361|-79991
        Sault Ste. Marie|MI|46495|-84345
        Andrews|TX|32319|-102546
        Hendersonville|NC|35319|-82461
        Wauconda|IL|42259|-88139
        Fort Carson|CO|38737|-104789
        Oak Park|CA|34179|-118763
        Stanford|CA|37424|-122166
        Pottsville|PA|40686|-76196
        Homosassa Springs|FL|28804|-82576
        Ladson|SC|32986|-80110
        Swampscott|MA|42471|-70918
        Auburn|CA|38897|-121077
        Sharonville|OH|39268|-84413
        Elizabethton|TN|36349|-82211
        Clarksburg|MD|39239|-77279
        McMinnville|TN|35683|-85770
        Cromwell|CT|41595|-72645
        Buford|GA|34121|-84004
        West Richland|WA|46304|-119361
        Wixom|MI|42525|-83536
        Greenlawn|NY|40869|-73365
        Stony Brook|NY|40926|-73141
        Mountain Home|ID|43133|-115691
        Waimalu|HI|21390|-157939
        Carpinteria|CA|34399|-119518
        Salida|CA|37706|-121085
        Sienna Plantation|TX|29486|-95508
        Seabrook|TX|29564|-95025
        Gardendale|AL|33660|-86813
        Hidalgo|TX|26100|-98263
        Muscle Shoals|AL|34745|-87668
        Buda|TX|30085|-97840
        Mebane|NC|36096|-79267
        Baker|LA|30588|-91168
        Richton Park|IL|41484|-87703
        Lyndhurst|OH|41520|-81489
        Athens|TN|35443|-84593
        Fort Campbell North|KY|36654|-87461
        East Greenwich|RI|41660|-71456
        Palos Verdes Estates|CA|33801|-118392
        Canton|MS|32613|-90037
        Boerne|TX|29795|-98732
        Roselle Park|NJ|40665|-74264
        Fort Mill|SC|35007|-80945
        East Wenatchee|WA|47416|-120293
        Olivehurst|CA|39095|-121552
        Bexley|OH|39969|-82938
        Moss Point|MS|30412|-88534
        Marshall|MN|44447|-95788
        Pell City|AL|33586|-86286
        Martinsville|VA|36692|-79873
        Copley|OH|41099|-81645
        Monroe|GA|33795|-83713
        Cayce|SC|33966|-81074
        West Freehold|NJ|40242|-74301
        Miami|OK|36875|-94877
        La Grange Park|IL|41835|-87862
        Port Orchard|WA|47540|-122636
        Millbury|MA|42194|-71760
        Hampton Bays|NY|40869|-72518
        Grover Beach|CA|35122|-120621
        Bergen Beach|NY|40620|-73907
        East Norriton|PA|40150|-75336
        Lebanon|NH|43642|-72252
        Jericho|NY|40792|-73540
        Lewisville|NC|36097|-80419
        Hudson|WI|44975|-92757
        Sharon|PA|41233|-80493
        Verona|NJ|40830|-74240
        Swansea|IL|38534|-89989
        Warrensville Heights|OH|41435|-81536
        Southern Pines|NC|35174|-79392
        Riverdale|IL|41633|-87633
        Glenmont|MD|39058|-77050
        Henderson|TX|32153|-94799
        North Mankato|MN|44173|-94034
        Hockessin|DE|39788|-75697
        Destin|FL|30394|-86496
        Mount Dora|FL|28802|-81645
        Lynden|WA|48946|-122452
        Naranja|FL|25518|-80423
        Havre de Grace|MD|39549|-76092
        Palmetto Estates|FL|25621|-80362
        Washington|PA|40174|-80246
        Waxhaw|NC|34925|-80743
        White Center|WA|47517|-122355
        River Ridge|LA|29960|-90216
        Olympia Heights|FL|25727|-80355
        Village of Campton Hills|IL|41937|-88398
        Conway|FL|28503|-81331
        Río Grande|PR|18380|-65831
        Glenn Dale|MD|38988|-76821
        San Marino|CA|34121|-118106
        Englewood|OH|39878|-84302
        Orangeburg|SC|33492|-80856
        Solana Beach|CA|32991|-117271
        Timberwood Park|TX|29694|-98497
        Lockhart|TX|29885|-97670
        Brecksville|OH|41320|-81627
        Cambridgeport|MA|42358|-71104
        Washington Square|PA|39950|-75162
        Chesterton|IN|41611|-87064
        Sauk Rapids|MN|45592|-94166
        South Park Township|PA|40299|-79994
        Oatfield|OR|45414|-122600
        Hālawa Heights|HI|21378|-157914
        Monroe|OH|39440|-84362
        Kings Park West|VA|38814|-77296
        Nesconset|NY|40852|-73154
        Las Vegas|NM|35594|-105224
        Dunmore|PA|41420|-75632
        Grain Valley|MO|39015|-94199
        Brainerd|MN|46358|-94201
        Western Springs|IL|41810|-87901
        Discovery Bay|CA|37909|-121600
        Bedford|IN|38861|-86487
        Bellair-Meadowbrook Terrace|FL|30179|-81743
        Saint James|NY|40879|-73157
        Ridge|NY|40894|-72896
        New Ulm|MN|44312|-94461
        South Sioux City|NE|42474|-96414
        Warrenville|IL|41818|-88173
        Huron|SD|44363|-98214
        Shorewood|WI|43089|-87888
        Waunakee|WI|43192|-89456
        Beaufort|SC|32432|-80670
        Avenal|CA|36004|-120129
        Monticello|MN|45306|-93794
        Riverhead|NY|40917|-72662
        West Carrollton City|OH|39672|-84252
        Franklin Park|NJ|40439|-74535
        Piney Green|NC|34716|-77320
        Butler|PA|40861|-79895
        Citrus Ridge|FL|28334|-81642
        Fergus Falls|MN|46283|-96078
        Beeville|TX|28401|-97750
        California City|CA|35126|-117986
        Gonzalez|FL|30582|-87291
        Vadnais Heights|MN|45057|-93074
        North Adams|MA|42701|-73109
        Palmetto|FL|27521|-82572
        Lake Forest Park|WA|47757|-122281
        Spring Lake|NC|35168|-78973
        Mercerville|NJ|40237|-74687
        Colonial Park|PA|40301|-76810
        Glenpool|OK|35955|-96009
        Fruitville|FL|27330|-82458
        Red Hill|SC|33821|-79019
        Red Hill|SC|34000|-79258
        Lindsay|CA|36203|-119088
        Calera|AL|33103|-86754
        University Heights|OH|41498|-81537
        Carriere|MS|30617|-89653
        Atlantic Beach|FL|30334|-81399
        Lea Hill|WA|47326|-122182
        Streator|IL|41121|-88835
        Waianae|HI|21438|-158186
        Lone Tree|CO|39552|-104886
        Teays Valley|WV|38450|-81929
        Brandermill|VA|37432|-77650
        Soddy-Daisy|TN|35236|-85191
        Snoqualmie|WA|47529|-121825
        Fostoria|OH|41157|-83417
        Oakland|NJ|41013|-74264
        Short Hills|NJ|40748|-74325
        Wayland|MA|42363|-71361
        Raynham|MA|41949|-71073
        Coatesville|PA|39983|-75824
        Clayton|OH|39863|-84360
        Crowley|LA|30214|-92375
        McPherson|KS|38371|-97664
        Harrison|AR|36230|-93108
        Saddle Brook|NJ|40899|-74093
        East Cambridge|MA|42367|-71080
        Bellefontaine|OH|40361|-83760
        Dorado|PR|18459|-66268
        Black Forest|CO|39013|-104701
        Ridgefield Park|NJ|40857|-74022
        Grovetown|GA|33450|-82198
        Bardstown|KY|37809|-85467
        Windham|NH|42801|-71304
        Worthington|MN|43620|-95596
        Florida City|FL|25448|-80479
        Commerce|CA|34001|-118160
        La Grande|OR|45325|-118088
        Saint Marys|PA|41428|-78561
        Stoughton|WI|42917|-89218
        Kingsgate|WA|47727|-122180
        Geneva|NY|42869|-76978
        Meadville|PA|41641|-80151
        Lockhart|FL|28619|-81443
        Harwich|MA|41686|-70076
        South Charleston|WV|38368|-81700
        Medway|MA|42142|-71397
        Marshall|MO|39123|-93197
        Santa Fe|TX|29378|-95106
        Newton|NC|35670|-81221
        North Auburn|CA|38931|-121082
        Tehachapi|CA|35132|-118449
        Saint Ann|MO|38727|-90383
        Endicott|NY|42098|-76049
        Thonotosassa|FL|28061|-82302
        Arrochar|NY|40598|-74073
        Connersville|IN|39641|-85141
        Ferndale|WA|48846|-122591
        Middleburg|FL|30069|-81860
        Rantoul|IL|40308|-88156
        Greenville|OH|40103|-84633
        Saint Simons Island|GA|31151|-81370
        Shadow Hills|CA|34262|-118352
        Rochester|MI|42681|-83134
        Woodward|OK|36434|-99390
        Key Biscayne|FL|25694|-80163
        Mid-Cambridge|MA|42372|-71106
        Claremont|NH|43377|-72347
        Superior|CO|39953|-105169
        Auburn|IN|41367|-85059
        Saint Augustine|FL|29895|-81315
        Powell|OH|40158|-83075
        Justice|IL|41744|-87838
        Glen Carbon|IL|38748|-89983
        West Monroe|LA|32518|-92148
        Malibu|CA|34026|-118780
        Borger|TX|35668|-101397
        College|AK|64857|-147803
        Shiloh|IL|38561|-89897
        Fort Drum|NY|44058|-75762
        Grass Valley|CA|39219|-121061
        Newington|VA|38738|-77185
        Greenwich|CT|41026|-73628
        Lakeland North|WA|47333|-122277
        Kingston|PA|41262|-75897
        Fulton|MO|38847|-91948
        El Dorado|KS|37817|-96862
        Wawarsing|NY|41759|-74357
        Mounds View|MN|45105|-93209
        Herrin|IL|37803|-89028
        Grenada|MS|33769|-89808
        Dover|OH|40521|-81474
        Hanover|NJ|40805|-74367
        Dardenne Prairie|MO|38770|-90729
        Saint Helens|OR|45864|-122806
        Forest Hill|TX|32672|-97269
        Weigelstown|PA|39984|-76822
        Dallas|GA|33924|-84841
        Glendale|WI|43135|-87936
        York Beach|ME|43171|-70609
        Holiday City-Berkeley|NJ|39964|-74278
        Hot Springs Village|AR|34672|-92999
        Fruita|CO|39159|-108729
        Kettering|MD|38885|-76815
        Athens|TX|32205|-95856
        New Carrollton|MD|38970|-76880
        Port Neches|TX|29991|-93959
        Hamilton Square|NJ|40227|-74653
        Fallsburg|NY|41732|-74601
        Charlton|MA|42136|-71970
        Seaside|NY|40583|-73828
        Bedford|OH|41393|-81537
        Andover|KS|37714|-97136
        Finneytown|OH|39200|-84520
        Canton|MD|39280|-76567
        Elk City|OK|35412|-99404
        New Kensington|PA|40570|-79765
        Conneaut|OH|41948|-80554
        Derby|CT|41321|-73089
        Boone|IA|42060|-93880
        Minden|LA|32615|-93287
        Middle Valley|TN|35196|-85185
        Markham|IL|41594|-87695
        Belle Chasse|LA|29855|-89991
        Riviera Beach|MD|39167|-76508
        Pelham|NH|42735|-71325
        Pedley|CA|33975|-117476
        El Sobrante|CA|37977|-122295
        On Top of the World|FL|29115|-82291
        Nānākuli|HI|21394|-158154
        McComb|MS|31244|-90453
        Half Moon Bay|CA|37464|-122429
        Sylacauga|AL|33173|-86252
        Centralia|IL|38525|-89133
        Lilburn|GA|33890|-84143
        West Valley|WA|46592|-120605
        Artondale|WA|47300|-122621
        San Anselmo|CA|37975|-122562
        Lincolnwood|IL|42004|-87730
        West Mount Airy|PA|40053|-75198
        Montgomeryville|PA|40247|-75244
        Panama City Beach|FL|30177|-85805
        Palolo|HI|21313|-157780
        Joppatowne|MD|39414|-76358
        Uxbridge|MA|42077|-71630
        Winter Hill|MA|42396|-71099
        Effingham|IL|39120|-88543
        Eufaula|AL|31891|-85145
        Channahon|IL|41429|-88229
        Moody|AL|33591|-86491
        Loveland|OH|39269|-84264
        South Daytona|FL|29166|-81004
        Saddlebrooke|AZ|32539|-110901
        Platteville|WI|42734|-90478
        Gaffney|SC|35072|-81650
        Kemp Mill|MD|39039|-77019
        Rogers|MN|45189|-93553
        Lumberton|NJ|39966|-74805
        Azalea Park|FL|28541|-81301
        Lakeland|TN|35231|-89740
        Rendon|TX|32576|-97241
        Palos Heights|IL|41668|-87796
        Wickliffe|OH|41605|-81453
        Verona|WI|42991|-89533
        Woodhaven|MI|42139|-83242
        Bonita|CA|32658|-117030
        Kewanee|IL|41246|-89925
        Woodland Park|NJ|40890|-74195
        Bainbridge|GA|30904|-84575
        Cambridge|MD|38563|-76079
        Isabela|PR|18501|-67024
        Bedford|MA|42491|-71276
        Windsor Locks|CT|41929|-72627
        Winnetka|IL|42108|-87736
        New Providence|NJ|40698|-74402
        Green River|WY|41529|-109466
        Grand Terrace|CA|34034|-117314
        Patchogue|NY|40766|-73015
        Cedar Grove|NJ|40852|-74229
        Ardmore|PA|40007|-75285
        Paschall|PA|39924|-75239
        Wilmington|OH|39445|-83829
        Ringwood|NJ|41113|-74245
        North Madison|IN|38768|-85397
        Steamboat Springs|CO|40485|-106832
        Abbeville|LA|29975|-92134
        Fort Atkinson|WI|42929|-88837
        Lake Arrowhead|CA|34248|-117189
        Irondale|AL|33538|-86707
        Lumberton|TX|30266|-94200
        Larkspur|CA|37934|-122535
        Mount Vernon|VA|38714|-77101
        Port Lavaca|TX|28615|-96626
        Brookhaven|MS|31579|-90441
        Fernway|PA|40695|-80131
        Beatrice|NE|40268|-96747
        Ottawa|KS|38616|-95268
        Wilton Manors|FL|26160|-80139
        Four Corners|TX|29669|-95658
        Downtown|HI|21302|-157858
        Federal Heights|CO|39851|-104999
        Greenwood|WA|47694|-122355
        Spring Creek|NV|40727|-115586
        New Baltimore|MI|42681|-82737
        Forestville|MD|38845|-76875
        Agate Beach|OR|44677|-124062
        Chatham|IL|39676|-89705
        Atco|NJ|39770|-74887
        Mandeville|LA|30358|-90066
        Fernandina Beach|FL|30670|-81463
        Miller Place|NY|40960|-72996
        Escanaba|MI|45745|-87065
        Mountain Home|AR|36335|-92385
        Lake Los Angeles|CA|34612|-117828
        Cleveland|MS|33744|-90725
        Portland|TN|36582|-86516
        Gulfport|FL|27748|-82703
        Plover|WI|44456|-89544
        Cornelius|OR|45520|-123060
        Broadlands|VA|39018|-77520
        Northlake|IL|41917|-87896
        Big Bear City|CA|34261|-116845
        North Castle|NY|41140|-73684
        Eatontown|NJ|40296|-74051
        Coolidge|AZ|32978|-111518
        Marion|AR|35215|-90196
        Turtle Rock|CA|33643|-117810
        West Plains|MO|36728|-91852
        Plymouth|CT|41672|-73053
        Trenton|OH|39481|-84458
        Overlea|MD|39363|-76521
        North Merrick|NY|40691|-73563
        Port Saint John|FL|28477|-80789
        Green Valley|MD|39309|-77297
        Okmulgee|OK|35623|-95961
        South Miami|FL|25708|-80293
        Hasbrouck Heights|NJ|40858|-74081
        Jacksonville|AL|33814|-85761
        Cedarbrook|PA|40078|-75177
        Marysville|CA|39146|-121591
        Clarkston|GA|33810|-84240
        Kingston|MA|41995|-70724
        Davidson|NC|35502|-80839
        Red Bank|NJ|40347|-74064
        Winfield|KS|37240|-96996
        Somerville|NJ|40574|-74610
        Kings Point|FL|26445|-80140
        East Hanover|NJ|40820|-74365
        Tucson Estates|AZ|32188|-111091
        Haverstraw|NY|41198|-73965
        Suamico|WI|44632|-88039
        Union Market|DC|38909|-76998
        Timberlake|VA|37321|-79258
        Riverview|MI|42174|-83179
        Choctaw|OK|35498|-97269
        Babylon|NY|40696|-73326
        Lake City|FL|30190|-82639
        Blue Ash|OH|39232|-84378
        Travilah|MD|39069|-77263
        Hudson|FL|28364|-82693
        Neosho|MO|36869|-94368
        Baraboo|WI|43471|-89744
        Freeport|TX|28954|-95360
        Stony Point|NY|41230|-73987
        Richmond|TX|29582|-95761
        Arkansas City|KS|37062|-97038
        Amherst|OH|41398|-82222
        New Kingman-Butler|AZ|35265|-114032
        Evanston|WY|41268|-110963
        Speedway|IN|39802|-86267
        Weatherford|OK|35526|-98708
        Port Royal|SC|32379|-80693
        Wells Branch|TX|30446|-97679
        Luling|LA|29932|-90366
        Mount Sinai|NY|40947|-73030
        Brown Deer|WI|43163|-87965
        Salisbury|NY|40746|-73560
        Dunkirk|NY|42480|-79334
        Woodmere|LA|29858|-90080
        Washington|IN|38659|-87173
        Cloquet|MN|46722|-92459
        Festus|MO|38221|-90396
        Chelsea|AL|33340|-86630
        Poquoson|VA|37122|-76346
        Irmo|SC|34086|-81183
        San Germán|PR|18082|-67045
        Lake Station|IN|41575|-87239
        Glenn Heights|TX|32549|-96857
        Madison|IN|38736|-85380
        Goldenrod|FL|28610|-81289
        Artesia|NM|32842|-104403
        Norton|OH|41029|-81638
        Vega Alta|PR|18412|-66331
        Edgewater|NJ|40827|-73976
        Fairfax Station|VA|38801|-77326
        Stafford|CT|41985|-72289
        Centerton|AR|36360|-94285
        Red Oak|TX|32518|-96804
        Smithfield|NC|35508|-78339
        Los Alamos|NM|35888|-106307
        Clawson|MI|42533|-83146
        North Palm Beach|FL|26818|-80082
        Salem|OH|40901|-80857
        Cedar Lake|IN|41365|-87441
        Fortuna|CA|40598|-124157
        Firestone|CO|40112|-104937
        Glen Rock|NJ|40963|-74133
        Portales|NM|34186|-103334
        Gladstone|OR|45381|-122595
        La Homa|TX|26250|-98364
        Martinsville|NJ|40601|-74559
        Kailua-Kona|HI|19640|-155999
        Waconia|MN|44851|-93787
        Shepherdsville|KY|37988|-85716
        Crestwood|MO|38557|-90382
        Youngsville|LA|30100|-91990
        North Wantagh|NY|40693|-73508
        Freehold|NJ|40260|-74274
        Monfort Heights|OH|39188|-84595
        Scotts Valley|CA|37051|-122015
        Holly Hill|FL|29244|-81038
        Coamo|PR|18080|-66358
        Leeds|AL|33548|-86544
        Richmond Hill|GA|31938|-81303
        Hormigueros|PR|18140|-67127
        Bogalusa|LA|30791|-89849
        Bennsville|MD|38609|-77012
        Dranesville|VA|39001|-77346
        Guymon|OK|36683|-101482
        West Haven|UT|41203|-112051
        Bucyrus|OH|40808|-82975
        Kelso|WA|46147|-122908
        Pennsville|NJ|39653|-75517
        Georgetown|DC|38905|-77062
        Maryville|MO|40346|-94872
        Clayton|CA|37941|-121936
        California|MD|38300|-76507
        Lakeside|VA|37608|-77477
        Terryville|NY|40909|-73065
        Wanaque|NJ|41038|-74294
        Cypress Lake|FL|26538|-81899
        Alexandria|MN|45885|-95378
        Westwood Lake|FL|25729|-80373
        Florham Park|NJ|40788|-74388
        Morgan City|LA|29699|-91207
        Kingsburg|CA|36514|-119554
        Georgetown|GA|31983|-81227
        Greensburg|IN|39337|-85484
        Cottonwood|AZ|34739|-112010
        Schiller Park|IL|41956|-87871
        Lovington|NM|32944|-103349
        Sugarland Run|VA|39038|-77375
        Pontiac|IL|40881|-88630
        Anacostia|DC|38866|-76984
        Bridgeton|MO|38767|-90412
        Franklin|OH|39559|-84304
        Woodinville|WA|47754|-122163
        Colorado Triangle|DC|38956|-77033
        Newport East|RI|41516|-71288
        Red Bank|TN|35112|-85294
        Snyder|TX|32718|-100918
        Carroll Park|PA|39971|-75237
        Lansing|KS|39249|-94900
        Beachwood|OH|41464|-81509
        Lower Burrell|PA|40553|-79757
        Somersworth|NH|43262|-70865
        Trophy Club|TX|32998|-97184
        Landenberg|PA|39777|-75771
        Healdsburg|CA|38610|-122869
        Blackfoot|ID|43190|-112345
        South Lyon|MI|42461|-83652
        Carver|MA|41883|-70763
        Douglas|GA|31509|-82850
        Wallington|NJ|40853|-74114
        Ocean Pines|MD|38395|-75156
        Jensen Beach|FL|27254|-80230
        Lahaina|HI|20875|-156680
        Foothill Ranch|CA|33686|-117661
        Emeryville|CA|37831|-122285
        Azle|TX|32895|-97546
        East Bethel|MN|45319|-93202
        West Henrietta|NY|43040|-77662
        Martinsville|IN|39428|-86428
        Seven Hills|OH|41395|-81676
        Macedonia|OH|41314|-81508
        Weston|MA|42367|-71303
        Waipio|HI|21418|-157999
        Magnolia|AR|33267|-93239
        Oquirrh|UT|40630|-112034
        River Edge|NJ|40929|-74040
        Guttenberg|NJ|40792|-74004
        Mexico|MO|39170|-91883
        North Lindenhurst|NY|40714|-73382
        Wyandanch|NY|40754|-73360
        Goshen|OH|39233|-84161
        Lexington Park|MD|38267|-76454
        Arlington|TN|35296|-89661
        Ravenna|OH|41158|-81242
        Enumclaw|WA|47204|-121992
        Oskaloosa|IA|41296|-92644
        Verde Village|AZ|34710|-112012
        El Campo|TX|29197|-96270
        Lynnfield|MA|42539|-71048
        Cocoa Beach|FL|28321|-80609
        San Sebastián|PR|18337|-66990
        Elizabethtown|PA|40153|-76603
        Mack|OH|39158|-84650
        Port Washington|WI|43387|-87876
        Robstown|TX|27790|-97669
        Lakeland South|WA|47278|-122283
        Home Gardens|CA|33878|-117521
        Villas|FL|26550|-81869
        Signal Hill|CA|33804|-118168
        Sun Village|CA|34560|-117957
        Upper Montclair|NJ|40846|-74201
        Archdale|NC|35915|-79972
        Tarrytown|NY|41076|-73859
        Moss Bluff|LA|30303|-93191
        Mountain Park|GA|33844|-84129
        Fulton|NY|43323|-76417
        Garden City|ID|43622|-116238
        Urbana|OH|40108|-83752
        Valley Falls|RI|41907|-71391
        North Bellport|NY|40774|-72943
        Troy|MO|38979|-90981
        Lakeland Village|CA|33639|-117344
        Tomball|TX|30097|-95616
        Greatwood|TX|29554|-95676
        Destrehan|LA|29943|-90353
        Gladeview|FL|25839|-80236
        Cheney|WA|47487|-117576
        West Kensington|PA|39986|-75139
        Richfield|WI|43256|-88194
        Groveland|FL|28558|-81851
        Grafton|WI|43320|-87953
        Shady Hills|FL|28410|-82543
        Yeadon|PA|39939|-75255
        Hobe Sound|FL|27060|-80136
        Byram|MS|32179|-90245
        Claiborne|LA|32516|-92192
        Chesapeake Ranch Estates-Drum Point|MD|38350|-76419
        Pago Pago|AS|-14278|-170702
        Yulee|FL|30632|-81606
        Excelsior Springs|MO|39339|-94226
        Rehoboth|MA|41840|-71249
        Robinson|TX|31468|-97115
        Cedarburg|WI|43297|-87988
        Gainesville|VA|38796|-77614
        Lewisburg|TN|35449|-86789
        Royse City|TX|32975|-96332
        Prairie Ridge|WA|47138|-122149
        Anna|TX|33349|-96549
        Bellmawr|NJ|39868|-75095
        North Saint Paul|MN|45012|-92992
        Hillsborough|CA|37574|-122379
        Los Alamitos|CA|33803|-118073
        Endwell|NY|42113|-76021
        Goulds|FL|25563|-80382
        Clute|TX|29025|-95399
        Fenton|MI|42798|-83705
        Somerset|KY|37092|-84604
        Branson|MO|36644|-93219
        Parker|SC|34851|-82453
        Mendota|CA|36754|-120382
        Lakes by the Bay|FL|25572|-80325
        Mays Chapel|MD|39433|-76649
        Salem|WI|42555|-88111
        Haddonfield|NJ|39892|-75038
        Frederick|CO|40099|-104937
        Webster|MA|42050|-71880
        Crossville|TN|35949|-85027
        Hawaiian Paradise Park|HI|19593|-154973
        D'Iberville|MS|30426|-88891
        Summit|IL|41788|-87810
        Piedmont|CA|37824|-122232
        Ridgefield|NJ|40834|-74009
        Carnot-Moon|PA|40519|-80217
        Ionia|MI|42987|-85071
        Lyndon|KY|38257|-85602
        Newcastle|WA|47539|-122156
        Emmaus|PA|40540|-75497
        Greentree|NJ|39897|-74956
        Tyngsboro|MA|42677|-71425
        Grosse Ile|MI|42129|-83144
        Jefferson Hills|PA|40291|-79932
        Brentwood Village|DC|38921|-76984
        Ocean City|NJ|39278|-74575
        Camden|AR|33585|-92834
        Oxford|CT|41434|-73117
        Waupun|WI|43633|-88730
        Niles|MI|41830|-86254
        North Valley|NM|35173|-106623
        Oak Hills|OR|45541|-122841
        Two Rivers|WI|44154|-87569
        Gloucester City|NJ|39893|-75120
        Lakewood Park|FL|27543|-80402
        Fort Morgan|CO|40250|-103800
        Smyrna|DE|39300|-75605
        Mango|FL|27980|-82306
        Gardnerville Ranchos|NV|38888|-119741
        East Grand Rapids|MI|42941|-85610
        Magalia|CA|39812|-121578
        Broussard|LA|30147|-91961
        Walker Mill|MD|38875|-76888
        West Sedona|AZ|34867|-111805
        Corozal|PR|18341|-66317
        Robertsville|NJ|40346|-74288
        Merriam|KS|39024|-94694
        Madison Heights|VA|37431|-79123
        Woods Cross|UT|40872|-111892
        Spearfish|SD|44491|-103859
        Plano|IL|41663|-88537
        Warren|RI|41730|-71283
        The Wharf|DC|38879|-77025
        Shiloh|OH|39819|-84229
        Guthrie|OK|35879|-97425
        Communications Hill|CA|37289|-121855
        Cusseta|GA|32305|-84773
        Huntington|VA|38792|-77071
        Lewis Center|OH|40198|-83010
        Girard Estate|PA|39923|-75185
        Newtonville|MA|42350|-71204
        Wrentham|MA|42067|-71328
        Loganville|GA|33839|-83901
        Munhall|PA|40392|-79900
        Westwood|NJ|40991|-74033
        Yazoo City|MS|32855|-90406
        Minooka|IL|41455|-88262
        Campbellsville|KY|37343|-85342
        Lake Grove|NY|40853|-73115
        Yorktown|IN|40174|-85494
        Southwest Center City Philadelphia|PA|39943|-75181
        White House|TN|36470|-86651
        Browns Mills|NJ|39973|-74583
        Mendota Heights|MN|44884|-93138
        Grosse Pointe Park|MI|42376|-82937
        Shiloh|PA|39978|-76797
        Pike Creek Valley|DE|39736|-75698
        Shiloh|PA|41042|-78291
        Beachwood|NJ|39939|-74193
        Logan Square|PA|39956|-75171
        Haysville|KS|37564|-97352
        North Smithfield|RI|41967|-71550
        Spencer|IA|43141|-95144
        Orange City|FL|28949|-81299
        Berkley|CO|39804|-105026
        Pompton Lakes|NJ|41005|-74291
        Vernal|UT|40456|-109529
        River Forest|IL|41898|-87814
        Saint Peter|MN|44324|-93958
        Jefferson|LA|29966|-90153
        Jerome|ID|42724|-114519
        Springdale|OH|39287|-84485
        Elwood|NY|40845|-73335
        Grandview|WA|46251|-119902
        Leon Valley|TX|29495|-98619
        North Scituate|RI|41832|-71587
        Dudley|MA|42045|-71930
        Webb City|MO|37146|-94463
        Tarboro|NC|35897|-77536
        Sierra Madre|CA|34162|-118053
        Galena Park|TX|29734|-95230
        Camp Verde|AZ|34564|-111854
        Oakwood|NY|40564|-74116
        Central 14th Street / WMATA Northern Bus Barn|DC|38945|-77033
        Mount Kisco|NY|41204|-73727
        East Renton Highlands|WA|47485|-122112
        Raymondville|TX|26481|-97783
        Chino Valley|AZ|34758|-112454
        Lantana|FL|26587|-80052
        Oneida|NY|43093|-75651
        Dobbs Ferry|NY|41015|-73873
        Gulf Shores|AL|30246|-87701
        Grand Rapids|MN|47237|-93530
        Coshocton|OH|40272|-81860
        Cherry Creek|CO|39611|-104861
        Webster|TX|29538|-95118
        Helena-West Helena|AR|34529|-90590
        Town and Country|MO|38612|-90463
        Lighthouse Point|FL|26276|-80087
        Lawrenceburg|KY|38037|-84897
        Village Park|HI|21398|-158030
        Fredericksburg|TX|30275|-98872
        South Yarmouth|MA|41667|-70185
        Canyon Lake|CA|33685|-117273
        View Park-Windsor Hills|CA|33996|-118348
        East Milton|FL|30615|-87022
        Leicester|MA|42246|-71909
        Grand Haven|MI|43063|-86228
        Peru|IN|40754|-86069
        Lakeland Highlands|FL|27960|-81950
        Joint Base Lewis McChord|WA|47108|-122577
        Saint Albans|WV|38386|-81836
        Burkburnett|TX|34098|-98571
        Diamond Springs|CA|38695|-120815
        Londonderry|NH|42865|-71374
        Sonoma|CA|38292|-122458
        Millington|TN|35341|-89897
        Little Chute|WI|44280|-88318
        Vermilion-on-the-Lake|OH|41428|-82324
        Suffern|NY|41115|-74150
        Ontario|OR|44027|-116963
        Chalco|NE|41184|-96150
        West Point|MS|33608|-88650
        Crestwood|IL|41645|-87742
        Mountain Top|PA|41170|-75877
        Doctor Phillips|FL|28449|-81492
        Totowa|NJ|40905|-74210
        Spuyten Duyvil|NY|40881|-73917
        Mitchellville|MD|38920|-76808
        Little Ferry|NJ|40853|-74042
        Martin|TN|36343|-88850
        Union|MO|38450|-91008
        Damascus|OR|45418|-122459
        Highland Park|MI|42406|-83097
        Vidor|TX|30132|-94015
        Cordele|GA|31964|-83782
        Bluffdale|UT|40490|-111939
        Malvern|AR|34362|-92813
        Natrona Heights|PA|40623|-79730
        Seymour|TN|35891|-83725
        Quartz Hill|CA|34645|-118218
        Gulf Gate Estates|FL|27252|-82515
        Storm Lake|IA|42641|-95210
        Fairfield|AL|33486|-86912
        Trinity|FL|28181|-82682
        Ironton|OH|38537|-82683
        Lincolnton|NC|35474|-81255
        Brooklyn|OH|41440|-81735
        Franklin Lakes|NJ|41017|-74206
        Newman|CA|37314|-121021
        Summerfield|MD|38905|-76868
        Corning|NY|42143|-77055
        Doraville|GA|33898|-84283
        Sturgis|MI|41799|-85419
        DeRidder|LA|30846|-93289
        Ogdensburg|NY|44694|-75486
        Modena Park|PA|40078|-74988
        Woodbury|NY|41365|-74106
        Riverton|WY|43025|-108380
        Taylorville|IL|39549|-89295
        Citrus|CA|34115|-117892
        Summerfield|NC|36209|-79905
        Show Low|AZ|34254|-110030
        Acushnet|MA|41681|-70908
        Waynesboro|PA|39756|-77578
        East Liverpool|OH|40619|-80577
        Coldwater|MI|41940|-85001
        Cabo Rojo|PR|18087|-67146
        Torresdale|PA|40055|-75004
        Highland City|FL|27965|-81878
        Miami Shores|FL|25863|-80193
        Maltby|WA|47805|-122113
        Winchester Center|CT|41900|-73135
        Burr Ridge|IL|41749|-87918
        Sedro-Woolley|WA|48504|-122236
        Lindon|UT|40343|-111721
        Sweetwater|TX|32471|-100406
        Pine Castle|FL|28472|-81368
        Mount Holly|NJ|39993|-74788
        La Riviera|CA|38567|-121357
        Marinette|WI|45100|-87631
        Bellefontaine Neighbors|MO|38740|-90226
        Van Wert|OH|40869|-84584
        Monroe|WI|42601|-89638
        Muskegon Heights|MI|43201|-86239
        Holbrook|MA|42155|-71009
        Broomall|PA|39982|-75357
        Worth|IL|41690|-87797
        Jacinto City|TX|29767|-95234
        Smithfield|UT|41838|-111833
        Farmersville|CA|36298|-119207
        Crestline|CA|34242|-117286
        Kings Mountain|NC|35245|-81341
        Viera East|FL|28262|-80714
        Lowes Island|VA|39060|-77352
        Delhi|CA|37432|-120779
        Roessleville|NY|42695|-73807
        Sussex|WI|43134|-88222
        Arkadelphia|AR|34121|-93054
        Van Ness|DC|38943|-77063
        Saks|AL|33699|-85840
        Collegedale|TN|35053|-85050
        Echelon|NJ|39848|-74996
        Vermillion|SD|42779|-96929
        Minneola|FL|28574|-81746
        Tamalpais-Homestead Valley|CA|37878|-122536
        Upper Roxborough|PA|40060|-75239
        Middlesboro|KY|36608|-83717
        Lyons|IL|41813|-87818
        Holly Springs|GA|34174|-84501
        Fort Madison|IA|40630|-91315
        Bolivar|MO|37614|-93410
        Bastrop|LA|32778|-91911
        Atchison|KS|39563|-95122
        Largo|MD|38898|-76830
        Fredonia|NY|42440|-79332
        Cheval|FL|28149|-82515
        Halfway|MD|39621|-77759
        Petal|MS|31347|-89260
        Kapa‘a|HI|22075|-159319
        Rosaryville|MD|38757|-76810
        Germantown|PA|40043|-75180
        Little Falls|NJ|40869|-74208
        Somers Point|NJ|39318|-74595
        Darby|PA|39918|-75259
        Vidalia|GA|32218|-82413
        Gonzales|LA|30239|-90920
        Grimes|IA|41688|-93791
        Picayune|MS|30526|-89678
        Klahanie|WA|47571|-122008
        Kakaʻako|HI|21302|-157857
        Batesville|AR|35770|-91641
        Northbrook|OH|39246|-84584
        Kennett|MO|36236|-90056
        Burlington|WI|42678|-88276
        Placerville|CA|38730|-120799
        Garden Acres|CA|37964|-121229
        Muscoy|CA|34154|-117344
        Sandy|OR|45397|-122261
        Lansdowne|PA|39938|-75272
        Morro Bay|CA|35366|-120850
        Satellite Beach|FL|28176|-80590
        Scottdale|GA|33790|-84264
        Massena|NY|44928|-74892
        Old Saybrook|CT|41292|-72376
        Bedford Heights|OH|41417|-81527
        Vashon|WA|47447|-122460
        Camp Pendleton South|CA|33228|-117379
        Forest Acres|SC|34019|-80990
        Winton|CA|37389|-120613
        Keokuk|IA|40397|-91385
        Eureka|MO|38503|-90628
        West Perrine|FL|25606|-80363
        Norwell|MA|42162|-70794
        Gardere|LA|30346|-91140
        Accokeek|MD|38668|-77028
        Eltingville|NY|40545|-74166
        Union City|TN|36424|-89057
        Vernon|TX|34155|-99266
        Vienna|WV|39327|-81548
        Santaquin|UT|39976|-111785
        North Versailles|PA|40380|-79809
        Lawrenceburg|TN|35242|-87335
        Roscoe|IL|42413|-89009
        Hillsdale|NJ|41003|-74040
        Exeter|CA|36296|-119142
        Belmont|NC|35243|-81037
        Forestville|OH|39075|-84345
        Weddington|NC|35022|-80761
        Farmington|MI|42464|-83376
        Jackson|WY|43480|-110762
        Chesapeake Ranch Estates|MD|38346|-76418
        Fox Lake|IL|42397|-88184
        Manchester|TN|35482|-86089
        The Pinery|CO|39455|-104734
        Pine Hill|NJ|39784|-74992
        Montgomery|OH|39228|-84354
        Redwood Shores|CA|37532|-122248
        Bound Brook|NJ|40568|-74538
        Dent|OH|39186|-84651
        Sebring|FL|27496|-81441
        Sauk Village|IL|41488|-87568
        Rockport|TX|28021|-97056
        Heath|OH|40023|-82445
        Ventnor City|NJ|39340|-74477
        Middle Island|NY|40884|-72937
        Arizona City|AZ|32756|-111671
        Richmond Heights|OH|41553|-81510
        Wyomissing|PA|40330|-75965
        Burley|ID|42536|-113793
        Vermilion|OH|41422|-82365
        Key Largo|FL|25087|-80447
        Canandaigua|NY|42874|-77288
        Warr Acres|OK|35523|-97619
        Manville|NJ|40541|-74588
        West Haverstraw|NY|41210|-73985
        Lincoln Park|NJ|40924|-74302
        Melvindale|MI|42283|-83175
        Cambridge|OH|40031|-81588
        Greencastle|IN|39644|-86865
        Big Rapids|MI|43698|-85484
        Kinnelon|NJ|41002|-74367
        Palatka|FL|29649|-81638
        Columbia|PA|40034|-76504
        Sedona|AZ|34870|-111761
        Celina|OH|40549|-84570
        Norfolk|MA|42120|-71325
        Portage|WI|43539|-89463
        Wabash|IN|40798|-85821
        Struthers|OH|41053|-80608
        Cadillac|MI|44252|-85401
        Fairview|TX|33158|-96632
        Big Lake|MN|45332|-93746
        Pella|IA|41408|-92916
        Castle Pines North|CO|39472|-104895
        Mount Airy|NC|36499|-80607
        Barrington|IL|42154|-88136
        Durham|NH|43134|-70926
        West Point|UT|41118|-112084
        Silver Springs|FL|29217|-82058
        Newberry|SC|34275|-81619
        Linthicum|MD|39205|-76653
        Reading|OH|39224|-84442
        Bluefield|WV|37270|-81222
        Little Canada|MN|45027|-93088
        Eunice|LA|30494|-92418
        Wood River|IL|38861|-90098
        Hull|MA|42302|-70908
        Oak Grove|SC|33981|-81143
        Morris Park|NY|40852|-73853
        Benning Road|DC|38890|-76938
        Newport|OR|44637|-124053
        Beverly Hills|MI|42524|-83223
        Edwards|CO|39645|-106594
        Cedar Hills|UT|40414|-111759
        Pleasant Grove|AL|33491|-86970
        Lancaster|NY|42901|-78670
        Nanticoke|PA|41205|-76005
        Milford|DE|38913|-75428
        Rossmoor|CA|33786|-118085
        Timberlane|LA|29877|-90032
        Sleepy Hollow|NY|41086|-73858
        Fairview Shores|FL|28591|-81394
        Waterloo|IL|38336|-90150
        Alpine|UT|40453|-111778
        Beecher|MI|43090|-83694
        Española|NM|35991|-106081
        Fairmount|NY|43047|-76239
        Berwick|PA|41055|-76233
        Roma|TX|26405|-99016
        Fairmont|MN|43652|-94461
        River Grove|IL|41926|-87836
        Anderson|CA|40448|-122298
        North Branch|MN|45511|-92980
        Watervliet|NY|42730|-73701
        Hanson|MA|42075|-70880
        Vail|AZ|32048|-110712
        Hillcrest|DC|38862|-76958
        Gages Lake|IL|42352|-87983
        Jefferson|GA|34117|-83572
        Raceland|LA|29727|-90599
        Columbia|IL|38444|-90201
        Bel Air|MD|39536|-76348
        Capitola|CA|36975|-121953
        North Logan|UT|41769|-111805
        Bohemia|NY|40769|-73115
        Jennings|LA|30222|-92657
        Alpena|MI|45062|-83433
        Bellmead|TX|31594|-97109
        Forestdale|AL|33570|-86896
        Wells Beach Station|ME|43324|-70591
        Lake Morton-Berrydale|WA|47333|-122103
        Gold Camp|AZ|33294|-111304
        Gold Canyon|AZ|33371|-111437
        Shasta Lake|CA|40680|-122371
        Lanham|MD|38969|-76863
        Paris|TN|36302|-88327
        Great Neck|NY|40801|-73728
        Colts Neck|NJ|40288|-74172
        East Stroudsburg|PA|41000|-75181
        Oil City|PA|41434|-79706
        Norwalk|IA|41476|-93679
        Marlton|NJ|39891|-74922
        North End|MA|42365|-71054
        Galion|OH|40734|-82790
        Denham Springs|LA|30487|-90958
        Fort Knox|KY|37891|-85964
        Essex Junction|VT|44491|-73111
        San Diego Country Estates|CA|33007|-116784
        Maynard|MA|42433|-71450
        Waldwick|NJ|41011|-74118
        Port Salerno|FL|27144|-80201
        Parsons|KS|37340|-95261
        Comstock Park|MI|43039|-85670
        Avon Park|FL|27596|-81506
        Inwood|NY|40866|-73927
        Mayfield|KY|36742|-88637
        Bonham|TX|33577|-96178
        Lexington|NE|40781|-99742
        Countryside|VA|39041|-77414
        Waverly|IA|42726|-92475
        Canyon Rim|UT|40707|-111822
        London|OH|39886|-83448
        North Andrews Gardens|FL|26191|-80144
        Atmore|AL|31024|-87494
        Clinton|TN|36103|-84132
        Little Neck|NY|40763|-73732
        Oregon|WI|42926|-89385
        Poulsbo|WA|47736|-122647
        New Port Richey East|FL|28260|-82693
        Troy|IL|38729|-89883
        Plymouth|IN|41344|-86310
        Monmouth|OR|44848|-123234
        Grantsville|UT|40600|-112464
        Elon|NC|36103|-79507
        Woodbury|NJ|39838|-75153
        Oak Creek|CA|33674|-117771
        Waggaman|LA|29919|-90211
        Fort Salonga|NY|40913|-73301
        Bluffton|IN|40739|-85172
        Silver City|NM|32770|-108280
        Fairview|CA|37679|-122046
        Del Aire|CA|33916|-118370
        Cross Lanes|WV|38420|-81791
        Huguenot|NY|40537|-74195
        Veradale|WA|47650|-117207
        Uniontown|PA|39900|-79716
        Harrisonville|MO|38653|-94349
        Pearsall|TX|28892|-99095
        Dishman|WA|47660|-117276
        Benton Harbor|MI|42117|-86454
        Newton Highlands|MA|42321|-71200
        Fife|WA|47239|-122357
        Cottage Grove|OR|43798|-123060
        Carroll|IA|42066|-94867
        Lambertville|MI|41766|-83628
        Peru|IL|41328|-89129
        Arden Hills|MN|45050|-93157
        Croydon|PA|40087|-74904
        Indianola|MS|33451|-90655
        East Oak Lane|PA|40050|-75133
        Spruce Hill|PA|39953|-75210
        Covington|LA|30475|-90100
        Kendallville|IN|41441|-85265
        Timonium|MD|39437|-76620
        Lake Monticello|VA|37923|-78335
        Lackland Air Force Base|TX|29387|-98618
        Lake Mohawk|NJ|41018|-74660
        Flat Rock|MI|42096|-83292
        Cape Canaveral|FL|28406|-80605
        Glenwood Springs|CO|39551|-107325
        Corte Madera|CA|37925|-122527
        Tipp City|OH|39958|-84172
        Pennypack|PA|40067|-75045
        Harrison|OH|39262|-84820
        Warrenton|VA|38713|-77795
        Coral Hills|MD|38870|-76921
        Deanwood|DC|38898|-76929
        Elkhorn|WI|42673|-88545
        East Rockaway|NY|40642|-73670
        Fairfield|IA|41009|-91963
        Hope|AR|33667|-93592
        Bloomingdale|TN|36585|-82489
        New Albany|OH|40081|-82809
        Andover|FL|25968|-80213
        Brownsville|TN|35594|-89262
        Fort Lee|VA|37247|-77334
        Keansburg|NJ|40442|-74130
        Moncks Corner|SC|33196|-80014
        Paris|KY|38210|-84253
        Kendall Square|MA|42365|-71086
        Northampton|PA|40686|-75497
        Middleton|MA|42595|-71016
        Brandon|SD|43595|-96572
        Woodley Park|DC|38929|-77056
        Highland|IL|38739|-89671
        Fate|TX|32942|-96381
        Russellville|AL|34508|-87729
        Brambleton|VA|38982|-77539
        Utuado|PR|18266|-66700
        Rincon|GA|32296|-81235
        Cameron|MO|39740|-94241
        Havre|MT|48550|-109684
        Shelton|WA|47215|-123101
        Christiana|TN|35710|-86399
        Pleasanton|TX|28967|-98479
        Edgewood|WA|47250|-122294
        Wapakoneta|OH|40568|-84194
        Monticello|AR|33629|-91791
        Alamosa|CO|37469|-105870
        New Hyde Park|NY|40735|-73688
        Waynesville|NC|35489|-82989
        Burlington|NJ|40071|-74865
        Maywood|NJ|40903|-74062
        Fort Oglethorpe|GA|34949|-85257
        Cody|WY|44526|-109057
        Inwood|NY|40622|-73747
        Cleveland Park|DC|38936|-77066
        Walnut Grove|WA|45668|-122599
        Washington|NC|35547|-77052
        Wyndham|VA|37698|-77612
        Hartford|VT|43661|-72338
        Ballston Lake|NY|42912|-73868
        Lake Arbor|MD|38908|-76830
        Merrydale|LA|30501|-91108
        Minnehaha|WA|45659|-122627
        Reserve|LA|30054|-90552
        Progress|PA|40285|-76831
        Roma-Los Saenz|TX|26405|-99016
        Union Park|FL|28568|-81286
        Le Mars|IA|42794|-96166
        Alachua|FL|29752|-82425
        East La Mirada|CA|33924|-117989
        Marysville|MI|42913|-82487
        Woodbury|CT|41545|-73209
        Silverton|OR|45005|-122783
        Baker City|OR|44775|-117834
        Cairo|GA|30878|-84202
        Cedartown|GA|34011|-85256
        Panthersville|GA|33707|-84272
        Brownfield|TX|33181|-102274
        Vinings|GA|33865|-84464
        Otis|IN|41599|-86906
        Dunn|NC|35306|-78609
        Chestnut Hill|PA|40077|-75207
        Hermantown|MN|46807|-92238
        Sumner|WA|47203|-122240
        Ingleside|TX|27878|-97212
        Boaz|AL|34201|-86166
        Potsdam|NY|44670|-74981
        Southborough|MA|42306|-71525
        Safford|AZ|32834|-109708
        Sparta|WI|43944|-90813
        Mountain House|CA|37783|-121543
        North Bend|OR|43406|-124224
        Snohomish|WA|47913|-122098
        Coffeyville|KS|37037|-95616
        Park Forest Village|PA|40807|-77917
        Winfield|IL|41862|-88161
        Hampton|NH|42938|-70839
        Clay|AL|33703|-86600
        Sunbury|PA|40863|-76794
        Holmen|WI|43963|-91256
        Westview|FL|25882|-80242
        Hamilton Hills|MD|39363|-76565
        Edgemere|NY|40596|-73768
        Kalaoa|HI|19729|-155982
        Soquel|CA|36988|-121957
        Bellevue|DC|38827|-77020
        Bladensburg|MD|38939|-76934
        Jesup|GA|31608|-81886
        East Falls|PA|40015|-75192
        Milton|FL|30632|-87040
        Astoria|OR|46188|-123831
        Mooresville|IN|39613|-86374
        Red Bank|SC|33932|-81238
        Danville|IN|39761|-86526
        Rye Brook|NY|41019|-73683
        Cypress Village|CA|33688|-117759
        La Salle|IL|41333|-89092
        Tega Cay|SC|35024|-81028
        Lock Haven|PA|41137|-77447
        Nonantum|MA|42363|-71202
        Winslow|AZ|35024|-110697
        Girard|OH|41154|-80701
        Rosslyn|VA|38897|-77072
        Bee Ridge|FL|27284|-82481
        Orange Cove|CA|36624|-119314
        Pine Ridge|FL|28938|-82473
        Gifford|FL|27675|-80409
        Rainbow City|AL|33955|-86042
        Hackettstown|NJ|40854|-74829
        Morrell Park|PA|40073|-74988
        Hamburg|NY|42716|-78829
        Bristol|PA|40101|-74852
        Clinton|OK|35516|-98967
        Picture Rocks|AZ|32346|-111246
        Rifle|CO|39535|-107783
        Chuckey|TN|36216|-82688
        Coweta|OK|35952|-95651
        Lake Barcroft|VA|38848|-77156
        Brock Hall|MD|38850|-76761
        Bethel|CT|41371|-73414
        Brooklyn|MD|39230|-76602
        Reedsburg|WI|43532|-90003
        Chevy Chase|DC|38981|-77083
        Chevy Chase|MD|39003|-77071
        Prineville|OR|44300|-120834
        Dongan Hills|NY|40588|-74096
        Howell|MI|42607|-83929
        Clifton|NY|40620|-74077
        Marine Corps Base Hawaii - MCBH|HI|21443|-157750
        Pecos|TX|31423|-103493
        Steger|IL|41470|-87636
        North Kensington|MD|39039|-77071
        White Marsh|MD|39384|-76432
        Brentwood|PA|40371|-79975
        North Gates|NY|43176|-77701
        Sugar Grove|IL|41761|-88444
        Fort George G Mead Junction|MD|39126|-76789
        River Vale|NJ|40995|-74012
        Taft|CA|35142|-119457
        White Horse|NJ|40191|-74702
        Mission|KS|39028|-94656
        Mā‘ili|HI|21416|-158175
        Chillicothe|MO|39795|-93552
        Amityville|NY|40679|-73417
        Woodlyn|PA|39872|-75337
        Villas|NJ|39029|-74939
        Flossmoor|IL|41543|-87685
        Braselton|GA|34109|-83763
        Prospect|CT|41502|-72979
        Orono|ME|44883|-68672
        Pryor Creek|OK|36309|-95318
        Pájaros|PR|18369|-66217
        Decatur|IN|40831|-84929
        Valley|AL|32819|-85179
        Winterville|NC|35529|-77401
        Moanalua|HI|21368|-157891
        Somers|WI|42640|-87910
        Lowell|IN|41291|-87421
        Southwick|MA|42055|-72770
        Springfield|FL|30153|-85611
        Marlboro Village|MD|38831|-76770
        Newcastle|OK|35247|-97600
        Clarksville|AR|35471|-93467
        Rensselaer|NY|42643|-73743
        Juana Díaz|PR|18052|-66507
        Lamesa|TX|32738|-101951
        Kearney|MO|39368|-94362
        South Huntington|NY|40824|-73399
        Anaconda|MT|46129|-112942
        Gloucester Point|VA|37254|-76497
        The Village|OK|35561|-97551
        Lisbon|ME|44031|-70104
        Granbury|TX|32442|-97794
        Willoughby Hills|OH|41598|-81418
        Mount Airy|MD|39376|-77155
        Country Club|CA|37969|-121341
        San Lorenzo|PR|18189|-65961
        Berlin|NH|44469|-71185
        Saint Francis|WI|42968|-87878
        Mākaha-Kaʻena|HI|21484|-158230
        Economy|PA|40600|-80225
        North Bath|ME|43935|-69816
        Lake Hiawatha|NJ|40883|-74382
        Thompson|CT|41959|-71863
        Tomah|WI|43979|-90504
        DuPont|WA|47097|-122631
        Valencia West|AZ|32132|-111114
        Woodbridge|CT|41353|-73008
        Blackhawk|CA|37821|-121908
        Harahan|LA|29940|-90203
        Bethalto|IL|38909|-90041
        Morehead City|NC|34723|-76726
        West Newton|MA|42350|-71233
        Saint Pete Beach|FL|27725|-82741
        Kendall Park|NJ|40421|-74561
        ‘Aiea|HI|21382|-157934
        Mound|MN|44937|-93666
        Jeannette|PA|40328|-79615
        Port Townsend|WA|48117|-122761
        Warren|PA|41844|-79145
        North College Hill|OH|39218|-84551
        Fort Meade|MD|39108|-76743
        Greenwood|AR|35216|-94256
        Alcoa|TN|35790|-83974
        Rockcreek|OR|45550|-122877
        Pleasant Hill|IA|41584|-93520
        Charter Oak|CA|34103|-117846
        Rochelle|IL|41924|-89069
        Beacon Hill|MA|42359|-71068
        Woodfield|SC|34059|-80931
        Isabel Segunda|PR|18149|-65443
        Augusta|KS|37687|-96977
        Bala Cynwyd|PA|40008|-75234
        Hebron|CT|41658|-72366
        Anthony|NM|32004|-106606
        Brewerytown|PA|39977|-75182
        Monmouth|IL|40911|-90647
        Box Elder|SD|44112|-103068
        Harleysville|PA|40280|-75387
        Ellisville|MO|38593|-90587
        Wasilla|AK|61581|-149442
        Fairview|OR|45538|-122434
        Lynwood|IL|41526|-87539
        Valley Center|CA|33218|-117034
        Frankfort Square|IL|41519|-87803
        Pleasant View|UT|41318|-111992
        Sweet Home|OR|44398|-122736
        Gunbarrel|CO|40063|-105171
        Bay Saint Louis|MS|30309|-89330
        Ecorse|MI|42244|-83146
        Seven Corners|VA|38872|-77155
        Chanute|KS|37679|-95457
        Perryton|TX|36400|-100803
        Friendly|MD|38752|-76979
        Fairmount|PA|39972|-75181
        Tulalip|WA|48068|-122292
        Haiku-Pauwela|HI|20922|-156305
        Belmont|MI|43076|-85609
        Exeter|NH|42981|-70948
        Waseca|MN|44078|-93507
        Brookdale|NJ|40834|-74183
        Grants|NM|35148|-107853
        Stuarts Draft|VA|38030|-79034
        Merrill|WI|45181|-89683
        Smithville|MO|39387|-94581
        Brewer|ME|44797|-68761
        Grosse Pointe Farms|MI|42409|-82892
        Mapleton|UT|40130|-111579
        Purcellville|VA|39137|-77715
        Independence|OR|44851|-123187
        Lititz|PA|40157|-76307
        Guánica|PR|17972|-66908
        Groton|CT|41350|-72078
        Rockingham|NC|34939|-79774
        Hartland|WI|43105|-88342
        Leonia|NJ|40861|-73988
        Rio Del Mar|CA|36968|-121900
        Sutton|MA|42150|-71763
        Tiburon|CA|37874|-122457
        Scotchtown|NY|41481|-74360
        Waimea|HI|20023|-155673
        Garden City|SC|33593|-79009
        Brigantine|NJ|39410|-74365
        Heber City|UT|40507|-111413
        Aliquippa|PA|40637|-80240
        Larchmont|CA|34080|-118318
        Harvard|IL|42422|-88614
        Alma|MI|43379|-84660
        Good Hope|CA|33765|-117267
        Centerville|MA|41649|-70348
        Highland Park|TX|32833|-96792
        Beckett Ridge|OH|39347|-84435
        Saint Dennis|KY|38188|-85846
        Urbana|MD|39326|-77351
        Riverdale|NY|40901|-73906
        Presque Isle|ME|46681|-68016
        Laurens|SC|34499|-82014
        East Rutherford|NJ|40834|-74097
        Blackstone|MA|42018|-71541
        Madera Acres|CA|37019|-120067
        Washington Terrace|UT|41173|-111977
        Succasunna|NJ|40868|-74640
        Versailles|KY|38053|-84730
        Grinnell|IA|41743|-92722
        Shawano|WI|44782|-88609
        Louisville|OH|40837|-81260
        La Plata|MD|38529|-76975
        Riggs Park|DC|38954|-76994
        Hondo|TX|29347|-99141
        Bay Minette|AL|30883|-87773
        Middletown|PA|40200|-76731
        Selma|TX|29584|-98306
        Sheffield|AL|34765|-87699
        Valley Cottage|NY|41118|-73955
        Forest|VA|37364|-79290
        Marianna|FL|30774|-85227
        Saline|MI|42167|-83782
        Roxborough Park|CO|39474|-105085
        Lenoir City|TN|35797|-84256
        Rock Falls|IL|41780|-89689
        Portola Hills|CA|33679|-117631
        Bennington|VT|42878|-73197
        Berkeley|MO|38754|-90331
        Atoka|TN|35441|-89778
        Andalusia|AL|31308|-86482
        College Place|WA|46049|-118388
        Georgetown|SC|33377|-79294
        Shelby|OH|40881|-82662
        Stuttgart|AR|34500|-91553
        Charlotte|MI|42564|-84836
        Hernando|FL|28900|-82375
        Lake Hopatcong|NJ|40948|-74617
        Micco|FL|27881|-80500
        Oakwood|OH|39725|-84174
        Winston|FL|28032|-82015
        Fultondale|AL|33605|-86794
        Oakville|CT|41593|-73085
        Lake Lucerne|FL|25965|-80241
        East Haddam|CT|41453|-72461
        Rawlins|WY|41791|-107239
        Elgin|TX|30350|-97370
        Liberty|TX|30058|-94795
        Evergreen|CO|39633|-105317
        Fort Polk South|LA|31051|-93216
        Covington|TN|35564|-89646
        Oakbrook|KY|39000|-84685
        Lincoln Village|OH|39955|-83131
        Thomaston|GA|32888|-84327
        Marlton|MD|38774|-76790
        Sheffield Lake|OH|41488|-82102
        Edgewater|MD|38938|-76557
        Scott|LA|30236|-92095
        Fitzgerald|GA|31715|-83253
        Alexandria|KY|38960|-84388
        Olney|IL|38731|-88085
        Detroit Lakes|MN|46817|-95845
        Garden City|GA|32114|-81154
        Manteno|IL|41251|-87831
        Mechanicsburg|PA|40214|-77009
        San Elizario|TX|31585|-106273
        Glenwood|IL|41543|-87602
        Toppenish|WA|46377|-120309
        Chatham|NJ|40741|-74384
        Monett|MO|36929|-93928
        Glenshaw|PA|40533|-79968
        Benning|DC|38895|-76949
        Madeira|OH|39191|-84364
        Gurabo|PR|18254|-65973
        Molalla|OR|45147|-122577
        Clarendon Hills|MA|42275|-71124
        Budd Lake|NJ|40871|-74734
        Montecito|CA|34437|-119632
        Dayton|NV|39237|-119593
        Midland|WA|47167|-122405
        Stonegate|CO|39531|-104804
        Sabana Grande|PR|18078|-66960
        Eidson Road|TX|28677|-100487
        Little River|SC|33873|-78614
        Fallston|MD|39515|-76411
        Independence|KS|37224|-95708
        Lancaster|SC|34720|-80771
        Sturgeon Bay|WI|44834|-87377
        Northwest Harborcreek|PA|42149|-79995
        Aibonito|PR|18140|-66266
        Glencoe|IL|42135|-87758
        Princeton|TX|33180|-96498
        DeForest|WI|43248|-89344
        Westerleigh|NY|40621|-74132
        Canonsburg|PA|40263|-80187
        New Windsor|NY|41477|-74024
        Park Ridge|NJ|41038|-74041
        Cypress Gardens|FL|27994|-81690
        Bristow|VA|38723|-77536
        Woodbury|NY|40826|-73468
        Liberty Lake|WA|47676|-117118
        Juncos|PR|18227|-65921
        Plymouth|MI|42371|-83470
        Eagle Point|OR|42473|-122803
        Clinton|MO|38369|-93778
        Pitman|NJ|39733|-75132
        Bayport|NY|40738|-73051
        Commerce|TX|33247|-95900
        Medulla|FL|27968|-81973
        Airmont|NY|41101|-74116
        Harrisburg|IL|37738|-88541
        Pulaski|VA|37048|-80780
        Olmsted Falls|OH|41375|-81908
        Larkfield-Wikiup|CA|38513|-122751
        Oak Hills|CA|34383|-117381
        Barrigada Village|GU|13469|144799
        Myrtle Grove|NC|34135|-77882
        Marina del Rey|CA|33982|-118454
        Graham|TX|33107|-98590
        Sitka|AK|57053|-135331
        Lincoln Heights|DC|38895|-76929
        Columbia City|IN|41157|-85488
        Concord|NY|40608|-74084
        East Wenatchee Bench|WA|47426|-120281
        Quakertown|PA|40442|-75342
        Swissvale|PA|40424|-79883
        Matawan|NJ|40415|-74230
        South Amboy|NJ|40478|-74291
        Fort Irwin|CA|35263|-116685
        Clanton|AL|32839|-86629
        Craig|CO|40515|-107546
        Bernalillo|NM|35300|-106551
        Newark|NY|43047|-77095
        Isle of Normandy|FL|25853|-80135
        Lake Wylie|SC|35108|-81043
        Waihee-Waiehu|HI|20930|-156505
        White Meadow Lake|NJ|40924|-74511
        Milford|NH|42835|-71649
        Riverside|IL|41835|-87823
        Conning Towers-Nautilus Park|CT|41385|-72069
        New Albany|MS|34494|-89008
        Waterford|CA|37641|-120760
        Garrison|MD|39406|-76761
        Jeffries Point|MA|42365|-71033
        Whippany|NJ|40825|-74417
        Lake Villa|IL|42417|-88074
        New Richmond|WI|45123|-92537
        Maysville|KY|38641|-83744
        Plainedge|NY|40717|-73484
        Tuskegee|AL|32424|-85691
        Booneville|MS|34658|-88567
        Cresskill|NJ|40941|-73959
        Cloverdale|CA|38805|-123017
        ‘Āhuimanu|HI|21445|-157838
        Picnic Point|WA|47881|-122328
        Dunn Loring|VA|38893|-77222
        Itasca|IL|41975|-88007
        Miles City|MT|46408|-105841
        Collingdale|PA|39912|-75277
        Delta|CO|38742|-108069
        Lapeer|MI|43051|-83319
        Franklin|KY|36722|-86577
        Columbus|NJ|40073|-74721
        East York|PA|39974|-76686
        Incline Village|NV|39251|-119973
        Woodway|TX|31506|-97205
        Orosi|CA|36545|-119287
        Edgewood|KY|39019|-84582
        Meadowbrook|AL|33402|-86697
        Clinton|NC|34998|-78323
        Andover|MA|42658|-71137
        Rotonda West|FL|26884|-82290
        Saint Stephens|NC|35765|-81273
        Fuller Heights|FL|27909|-81998
        Gig Harbor|WA|47329|-122580
        Thief River Falls|MN|48119|-96181
        Marathon|FL|24714|-81090
        Leisure World|MD|39102|-77069
        Cape Saint Claire|MD|39043|-76445
        Barre|VT|44197|-72502
        Anderson Mill|TX|30455|-97806
        Oxford|NC|36311|-78591
        Woodmoor|CO|39101|-104847
        Poteau|OK|35054|-94624
        Audubon|NJ|39891|-75073
        West Athens|CA|33923|-118303
        Wharton|TX|29312|-96103
        Socorro|NM|34058|-106891
        Mentone|CA|34070|-117134
        Cortez|CO|37349|-108586
        Wagoner|OK|35960|-95369
        Moundsville|WV|39920|-80743
        Pryor|OK|36308|-95317
        Pine Lake Park|NJ|40003|-74257
        Flowood|MS|32310|-90139
        Orange Park|FL|30166|-81706
        Kennedy Township|PA|40478|-80103
        Asbury Lake|FL|30049|-81821
        Milton|WA|47248|-122313
        Haʻikū|HI|20915|-156322
        Park Hills|MO|37854|-90518
        Murphy|MO|38490|-90487
        Farmingdale|NY|40733|-73445
        Redlands|CO|39079|-108636
        Blacklick Estates|OH|39905|-82864
        Lacombe|LA|30314|-89943
        Rodeo|CA|38033|-122267
        Seabrook|NH|42895|-70871
        Clarendon Hills|IL|41798|-87955
        Victoria|MN|44859|-93662
        East Franklin|NJ|40493|-74471
        Edgemere|MD|39242|-76448
        Frostburg|MD|39658|-78928
        Riverdale|UT|41177|-112004
        Southwest Schuylkill|PA|39945|-75204
        Closter|NJ|40973|-73962
        Beaver Falls|PA|40752|-80319
        Sellersburg|IN|38398|-85755
        Greenville|RI|41871|-71552
        Golden Hills|CA|35142|-118490
        Cedar Park|PA|39950|-75227
        Westwood|MI|42303|-85634
        Hampstead|NH|42875|-71181
        Florence|OR|43983|-124100
        Fort Stockton|TX|30894|-102879
        Little Falls|MN|45976|-94362
        Angola|IN|41635|-84999
        Irvine Health and Science Complex|CA|33658|-117765
        East Grand Forks|MN|47930|-97025
        Clinton|SC|34473|-81881
        Montague|MA|42536|-72535
        Hanover|NH|43702|-72290
        Harwood Heights|IL|41967|-87808
        Burlington|WA|48476|-122325
        Monroe|NY|41331|-74187
        Princeton|IN|38355|-87568
        Old Orchard Beach|ME|43517|-70378
        Citrus Springs|FL|28997|-82471
        Bacliff|TX|29507|-94992
        La Grange|KY|38408|-85379
        Willowbrook|IL|41770|-87936
        Palm Beach|FL|26706|-80036
        Tuba City|AZ|36135|-111240
        Port Jervis|NY|41375|-74693
        Bennettsville|SC|34617|-79685
        Morrisville|PA|40212|-74788
        Fort Valley|GA|32554|-83887
        Ladue|MO|38650|-90381
        Sallisaw|OK|35460|-94787
        Napoleon|OH|41392|-84125
        Alondra Park|CA|33889|-118331
        Fort Bliss|TX|31814|-106412
        Helotes|TX|29578|-98690
        Chester|IL|37914|-89822
        Virginia|MN|47523|-92537
        Weare|NH|43095|-71731
        Mecca|CA|33572|-116078
        Thompsonville|CT|41997|-72599
        Carencro|LA|30317|-92049
        Des Peres|MO|38601|-90433
        Southside|AL|33925|-86022
        Malverne|NY|40679|-73674
        Bonadelle Ranchos-Madera Ranchos|CA|36985|-119875
        Carbondale|PA|41574|-75502
        Kirby|TX|29463|-98386
        Lowell|AR|36255|-94131
        North Haledon|NJ|40955|-74186
        North Madison|OH|41825|-81056
        Country Club Estates|GA|31213|-81464
        Cold Springs|NV|39680|-119977
        Linganore|MD|39411|-77302
        Calimesa|CA|34004|-117062
        Westwego|LA|29906|-90142
        Richmond Heights|FL|25631|-80369
        Sunset Hills|MO|38539|-90407
        Winchester|TN|35186|-86112
        Hōlualoa|HI|19620|-155948
        Lake Park|FL|26800|-80066
        Earlimart|CA|35884|-119272
        Elsmere|KY|39013|-84605
        Lincoln City|OR|44958|-124018
        Live Oak|CA|39276|-121660
        Aransas Pass|TX|27909|-97150
        Signal Mountain|TN|35123|-85344
        North Weeki Wachee|FL|28550|-82559
        Alliance|NE|42102|-102872
        Northfield|NJ|39370|-74550
        Temperance|MI|41779|-83569
        Bradford|PA|41956|-78644
        Westlake Village|CA|34146|-118806
        Monson|MA|42104|-72319
        Plymouth|WI|43749|-87977
        Jefferson City|TN|36122|-83492
        Corrales|NM|35238|-106607
        Clayton|NJ|39660|-75092
        Mystic Island|NJ|39544|-74382
        Orrville|OH|40844|-81764
        Franklin|VA|36678|-76922
        Northridge|OH|39808|-84197
        Wakefield-Peacedale|RI|41446|-71500
        Midway City|CA|33745|-117989
        Richmond Heights|MO|38629|-90320
        Woodburn|VA|38847|-77236
        Spotswood|NJ|40392|-74398
        Mount Rainier|MD|38942|-76965
        North Elba|NY|44243|-73954
        Tuscumbia|AL|34731|-87703
        Gonzales|CA|36507|-121444
        Freetown|MA|41767|-71033
        Indian Harbour Beach|FL|28149|-80588
        Perkasie|PA|40372|-75293
        Jerseyville|IL|39120|-90328
        Fairless Hills|PA|40180|-74855
        Dormont|PA|40396|-80033
        South Kensington|MD|39013|-77071
        Hamilton Worcester|MA|42256|-71768
        Kensington|CT|41635|-72769
        Fallon|NV|39474|-118777
        Elwood|IN|40277|-85842
        Rossmoor|MD|39104|-77071
        Cambridge|MN|45573|-93224
        Haledon|NJ|40936|-74186
        Franklin|NH|43444|-71647
        Beverly Hills|FL|28917|-82458
        Greenville|MI|43178|-85253
        Glens Falls North|NY|43335|-73683
        Alderwood Manor|WA|47808|-122261
        Montvale|NJ|41047|-74023
        Boonton|NJ|40903|-74407
        Perry Heights|OH|40795|-81473
        Oak Grove|MN|45341|-93327
        Canovanas|PR|18375|-65899
        Bryan|OH|41475|-84552
        Yelm|WA|46942|-122606
        Audubon|PA|40128|-75432
        Mount Pleasant|IA|40964|-91558
        Paris|IL|39611|-87696
        Pineville|NC|35083|-80892
        Mason|MI|42579|-84444
        Charlestown|RI|41383|-71642
        Millersville|PA|39998|-76354
        Los Altos Hills|CA|37380|-122137
        Barrington|NH|43223|-71047
        Riverside|CT|41034|-73578
        Birch Bay|WA|48918|-122745
        Wyoming|OH|39231|-84466
        Lansdowne|MD|39245|-76661
        Lake Elmo|MN|44996|-92879
        Hoquiam|WA|46981|-123889
        Boonville|MO|38974|-92743
        Bedminster|PA|40426|-75179
        Gateway|FL|26578|-81750
        Bogota|NJ|40876|-74030
        Perryville|MO|37724|-89861
        Highland Heights|OH|41552|-81478
        Siler City|NC|35723|-79462
        Breaux Bridge|LA|30274|-91899
        Harrodsburg|KY|37762|-84843
        Rice Lake|WI|45506|-91738
        August|CA|37979|-121262
        Delavan|WI|42633|-88644
        Guntersville|AL|34358|-86294
        Glenside|PA|40102|-75152
        Menominee|MI|45108|-87614
        Bow Bog|NH|43121|-71511
        Runnemede|NJ|39852|-75068
        Upper Saddle River|NJ|41058|-74098
        Price|UT|39599|-110811
        Sanatoga|PA|40245|-75595
        Floris|VA|38937|-77413
        Tecumseh|MI|42004|-83945
        Dalhart|TX|36059|-102513
        Golden Valley|AZ|35223|-114223
        Mahopac|NY|41372|-73733
        Saint Joseph|MI|42110|-86480
        Lakes|AK|61607|-149309
        Smithfield|VA|36982|-76631
        Congers|NY|41151|-73945
        Ocean Pointe|HI|21311|-158036
        Bridgeport|WV|39286|-80256
        Brockport|NY|43214|-77939
        Wesley Chapel|NC|35007|-80675
        Half Moon|NC|34826|-77459
        Oberlin|OH|41294|-82217
        Rio Vista|CA|38164|-121696
        Johnstown|NY|43007|-74368
        Tompkinsville|NY|40638|-74078
        Skidaway Island|GA|31935|-81047
        Hornell|NY|42328|-77661
        Denison|IA|42018|-95355
        Gering|NE|41826|-103660
        Roxboro|NC|36394|-78983
        Saint Marys|OH|40542|-84389
        Fairview|TN|35982|-87121
        Firebaugh|CA|36859|-120456
        Luquillo|PR|18372|-65717
        Mill Creek|PA|39966|-75215
        South Lockport|NY|43150|-78697
        Burtonsville|MD|39111|-76932
        Folsom|PA|39890|-75325
        Hillsboro|TX|32011|-97130
        Center Line|MI|42485|-83028
        Absecon|NJ|39428|-74496
        Fountain Inn|SC|34689|-82196
        Williston|VT|44438|-73068
        Humboldt|TN|35820|-88916
        Litchfield|NH|42844|-71480
        Fort Mitchell|KY|39060|-84547
        Bath|ME|43911|-69821
        Ashland|NJ|39863|-75006
        North Bay Village|FL|25846|-80154
        Doylestown|PA|40310|-75130
        Cedar Hills|OR|45505|-122798
        Mayo|MD|38888|-76512
        Arab|AL|34318|-86496
        Cheviot|OH|39157|-84613
        Shiprock|NM|36786|-108687
        Pleasant Hill|MO|38788|-94269
        Topanga|CA|34094|-118601
        Sugarmill Woods|FL|28732|-82506
        Little Cottonwood Creek Valley|UT|40604|-111829
        Hobart|WI|44499|-88150
        Toccoa|GA|34577|-83332
        Lake Carmel|NY|41461|-73671
        Blanchard|OK|35138|-97658
        Oroville East|CA|39511|-121475
        Seneca|SC|34686|-82953
        Black Mountain|NC|35618|-82321
        Kings Grant|NC|34263|-77864
        Mākaha|HI|21466|-158210
        Pike Road|AL|32284|-86103
        Lewistown|PA|40599|-77571
        Croton-on-Hudson|NY|41208|-73891
        East Foothills|CA|37381|-121817
        Bithlo|FL|28555|-81106
        Charles Village|MD|39323|-76613
        Athol|MA|42596|-72227
        Hopkinton|RI|41461|-71778
        Rapid Valley|SD|44062|-103146
        Brookland|DC|38933|-76984
        Rolling Hills Estates|CA|33788|-118358
        Fabens|TX|31502|-106159
        Bel Air|CA|34083|-118449
        Claymont|DE|39801|-75460
        Nevada|MO|37839|-94355
        Bellevue|PA|40494|-80052
        Pleasant Hills|PA|40336|-79961
        The Parks At Walter Reed|DC|38974|-77030
        Elkhorn|NE|41345|-96256
        Wood-Ridge|NJ|40846|-74088
        Conover|NC|35707|-81219
        Castle Shannon|PA|40365|-80022
        Bastrop|TX|30110|-97315
        Vinton|VA|37281|-79897
        Albion|MI|42243|-84753
        Helena Valley Southeast|MT|46615|-111922
        Tremonton|UT|41712|-112166
        Saint Anthony|MN|45021|-93218
        Fair Oaks|GA|33916|-84545
        Sangaree|SC|33035|-80128
        Spring Valley Lake|CA|34494|-117268
        Boiling Springs|SC|35047|-81982
        Oradell|NJ|40959|-74037
        Eaton|OH|39744|-84637
        Bloomingdale|NJ|41002|-74327
        Kenilworth|NJ|40676|-74291
        Hooper|UT|41164|-112122
        Heath|TX|32837|-96475
        Kenton|OH|40647|-83610
        McFarland|WI|43012|-89290
        Pewaukee|WI|43081|-88261
        Ketchikan|AK|55342|-131648
        Lincoln|MA|42426|-71304
        Tanaina|AK|61627|-149428
        Delmar|NY|42622|-73833
        Oak Hills Place|LA|30360|-91088
        Kulpsville|PA|40243|-75337
        Grove City|PA|41158|-80089
        Wynne|AR|35225|-90787
        Crete|IL|41444|-87631
        Whitehouse|TX|32227|-95226
        Triangle|VA|38547|-77337
        Oak Grove|SC|33778|-80967
        Congress Heights|DC|38843|-77000
        Ripley|TN|35745|-89530
        Geneseo|NY|42796|-77817
        Laurel|FL|27144|-82462
        East Somerville|MA|42387|-71084
        Farmville|VA|37302|-78392
        Greenbriar|VA|38873|-77401
        Long Grove|IL|42178|-87998
        Bedminster|NJ|40681|-74645
        Monona|WI|43062|-89334
        Hillsdale|MI|41920|-84631
        Pismo Beach|CA|35143|-120641
        Chestnut Ridge|NY|41084|-74056
        Hillside|IL|41878|-87903
        Trinidad|CO|37169|-104501
        Fairdale|KY|38105|-85759
        Oak Hill|WV|37972|-81149
        Buxton|ME|43638|-70519
        Hailey|ID|43520|-114315
        Savoy|IL|40055|-88252
        Diamondhead|MS|30395|-89364
        Park City|UT|40646|-111498
        London|KY|37129|-84083
        Glover Park|DC|38921|-77077
        Saint Rose|LA|29947|-90323
        Abingdon|VA|36710|-81977
        New Baltimore|VA|38767|-77728
        Mahtomedi|MN|45070|-92952
        Wytheville|VA|36948|-81085
        Brazil|IN|39524|-87125
        Boulder Hill|IL|41713|-88336
        Oakdale|NY|42251|-73780
        Beebe|AR|35071|-91880
        Warrenton|MO|38811|-91142
        Baldwin Harbor|NY|40640|-73608
        Richland Hills|TX|32816|-97228
        Oak Brook|IL|41833|-87929
        Perry|IA|41839|-94107
        Charlestown|IN|38453|-85670
        Flushing|MI|43063|-83851
        Latrobe|PA|40321|-79379
        Hillview|KY|38070|-85686
        Island Lake|IL|42276|-88192
        Manhasset|NY|40798|-73700
        Brookhaven|PA|39869|-75382
        Montpelier|VT|44260|-72575
        Mount Joy|PA|40110|-76503
        San Isidro|PR|18392|-65885
        West Livingston|TX|30698|-95002
        Northfield|NJ|40774|-74325
        South San Gabriel|CA|34049|-118095
        West Frankfort|IL|37898|-88931
        Spanish Fort|AL|30675|-87915
        Ludington|MI|43955|-86453
        Brentwood|MO|38618|-90349
        New Square|NY|41140|-74029
        Mahomet|IL|40195|-88404
        Boston|NY|42629|-78738
        Old Forge|PA|41371|-75735
        Ephrata|WA|47318|-119554
        West Gate|VA|38783|-77497
        Union|SC|34715|-81624
        Bailey|CO|39406|-105473
        Ashland|WI|46592|-90884
        Millis|MA|42168|-71358
        Alamo Heights|TX|29485|-98466
        Raritan|NJ|40570|-74633
        Belgrade|MT|45776|-111177
        South Beach|NY|40583|-74076
        Briarcliff Manor|NY|41146|-73824
        West Cambridge/Harvard Square|MA|42372|-71119
        Bothell East|WA|47806|-122184
        Londontowne|MD|38933|-76549
        Marstons Mills|MA|41656|-70416
        Rayne|LA|30235|-92268
        Ryers|PA|40064|-75087
        Hastings-on-Hudson|NY|40995|-73879
        York|SC|34994|-81242
        Orono|MN|44971|-93604
        Bellevue|OH|41274|-82842
        West Haven-Sylvan|OR|45516|-122768
        Davidsonville|MD|38923|-76628
        Ellsworth Air Force Base|SD|44144|-103075
        Georgia Avenue / Walter Reed|DC|38983|-77026
        West Long Branch|NJ|40290|-74018
        Wetumpka|AL|32544|-86212
        Grand Blanc|MI|42928|-83630
        Montrose|VA|37521|-77378
        Dexter|MO|36796|-89958
        Oak Grove|KY|37344|-86755
        Cheat Lake|WV|39672|-79853
        Tāfuna|AS|-14336|-170720
        Wellington|KS|37265|-97372
        Summit|WA|47162|-122357
        Campbell|OH|41078|-80599
        North Star|DE|39761|-75719
        Newton|NJ|41058|-74753
        South Boston|VA|36699|-78901
        Blair|NE|41544|-96125
        Mascoutah|IL|38490|-89793
        West Gate|FL|26703|-80098
        White City|OR|42437|-122832
        Oakdale|NY|40744|-73139
        Houghton|MI|47122|-88569
        Stayton|OR|44801|-122795
        Senatobia|MS|34618|-89969
        Hyrum|UT|41634|-111852
        Hawthorn Woods|IL|42217|-88050
        Conshohocken|PA|40079|-75302
        Manvel|TX|29463|-95358
        Caldwell|NJ|40840|-74277
        Downingtown|PA|40006|-75703
        Mammoth Lakes|CA|37649|-118972
        Four Corners|MD|39020|-77013
        Maplewood|MO|38613|-90325
        Francisville|KY|39105|-84724
        Bridge City|TX|30021|-93846
        Jefferson|WI|43006|-88807
        Oak Grove|MO|39005|-94129
        Baxter|MN|46343|-94287
        Cumberland Hill|RI|41975|-71467
        Carnegie|PA|40409|-80083
        Ilion|NY|43015|-75035
        Camp Hill|PA|40240|-76920
        Waller|WA|47201|-122369
        Broadview|IL|41864|-87853
        Gold River|CA|38626|-121247
        Sutherlin|OR|43390|-123313
        Crestwood Village|NJ|39948|-74361
        Decorah|IA|43303|-91786
        Colonie|NY|42718|-73833
        Fairwood|WA|47767|-117417
        Maryville|IL|38724|-89956
        Holly Springs|MS|31316|-89978
        Jersey Village|TX|29888|-95563
        Wahpeton|ND|46265|-96606
        Pike Creek|DE|39731|-75704
        Lake Dallas|TX|33119|-97026
        Wilmington Manor|DE|39687|-75584
        Winnemucca|NV|40973|-117736
        Plaistow|NH|42836|-71095
        University Park|CA|33662|-117810
        Helena Valley West Central|MT|46663|-112060
        Skiatook|OK|36368|-96001
        Dumbarton|VA|37604|-77491
        Ivins|UT|37169|-113679
        Kirtland|NM|36734|-108360
        Middletown|KY|38245|-85539
        Mill Plain|WA|45643|-122494
        Spring Hill|MA|42386|-71109
        Olivette|MO|38665|-90376
        Antigo|WI|45140|-89152
        Sans Souci|SC|34878|-82424
        Cushing|OK|35985|-96767
        Calumet Park|IL|41663|-87661
        Saint Johns|MI|43001|-84559
        York|NE|40868|-97592
        Marion|NC|35684|-82009
        Cleveland|TX|30341|-95085
        Ellsworth|ME|44543|-68419
        Lake Purdy|AL|33430|-86681
        Brooksville|FL|28556|-82390
        Creston|IA|41059|-94361
        Southwest Ranches|FL|26059|-80337
        Temple Hills|MD|38814|-76946
        Arcadia|FL|27216|-81858
        Kalifornsky|AK|60418|-151290
        Mount Vista|WA|45734|-122633
        Gilford|NH|43548|-71407
        Memphis|FL|27536|-82561
        Greenville|AL|31830|-86618
        Port Jefferson|NY|40946|-73069
        Bridgewater|MA|41990|-70975
        Sheboygan Falls|WI|43732|-87822
        Fort Scott|KS|37840|-94708
        Port Jefferson Station|NY|40925|-73047
        Sandpoint|ID|48277|-116553
        Quincy|FL|30587|-84583
        Hartsville|SC|34374|-80073
        Fort Lupton|CO|40085|-104813
        Lexington|TN|35651|-88393
        Village Green-Green Ridge|PA|39864|-75425
        Canal Winchester|OH|39843|-82805
        Plainville|MA|42004|-71333
        Caribou|ME|46861|-68012
        Webster City|IA|42469|-93816
        Milan|TN|35920|-88759
        Wyoming|MN|45336|-92997
        Tribeca|NY|40715|-74009
        Prien|LA|30182|-93274
        Othello|WA|46826|-119175
        Wellington|CO|40704|-105009
        Garden City Park|NY|40741|-73663
        Bernardsville|NJ|40719|-74569
        Star|ID|43692|-116493
        Winslow|ME|44547|-69621
        Donaldsonville|LA|30101|-90994
        Grand Ledge|MI|42753|-84746
        Crookston|MN|47774|-96608
        Wilson|PA|40684|-75242
        Lake Geneva|WI|42592|-88433
        Lake Stickney|WA|47877|-122262
        Summit Park|UT|40746|-111612
        White Oak|PA|40338|-79809
        Baldwinsville|NY|43159|-76333
        Harrison|TN|35114|-85138
        Murphysboro|IL|37764|-89335
        Newport|AR|35605|-91282
        Glen|MD|39356|-76691
        Fort Riley North|KS|39111|-96814
        Hales Corners|WI|42938|-88049
        Campanilla|PR|18421|-66237
        Three Rivers|MI|41944|-85632
        Butner|NC|36132|-78757
        Sanger|TX|33363|-97174
        Ruidoso|NM|33332|-105673
        Brevard|NC|35233|-82734
        Saint Martin|MS|30438|-88868
        Carl Junction|MO|37177|-94566
        Scotia|NY|42826|-73964
        River Oaks|TX|32777|-97394
        Dock Junction|GA|31202|-81517
        Mukwonago|WI|42867|-88333
        Wading River|NY|40950|-72843
        Fort Dix|NJ|40030|-74618
        Kennedale|TX|32647|-97226
        Thousand Palms|CA|33820|-116390
        Bloomingdale|NJ|40498|-74647
        Lynwood|IL|41684|-88394
        Winsted|CT|41921|-73060
        Hollis|NH|42743|-71592
        Oakdale|LA|30816|-92660
        Bridge City|LA|29933|-90170
        Fern Park|FL|28649|-81351
        Butler|NJ|41004|-74342
        Ripon|WI|43842|-88836
        Emerson|NJ|40976|-74026
        Hollymead|VA|38117|-78442
        Monahans|TX|31594|-102893
        Saint Johns|MO|38713|-90343
        Lampasas|TX|31064|-98182
        Lander|WY|42833|-108731
        Derby|CO|39839|-104919
        Selah|WA|46654|-120530
        Pope Air Force Base (historical)|NC|35171|-79010
        South Beloit|IL|42493|-89037
        Kenilworth|DC|38906|-76940
        West Helena|AR|34551|-90642
        Sebastopol|CA|38402|-122824
        Galliano|LA|29442|-90299
        Fruitvale|CO|39082|-108497
        Walnut Village|CA|33710|-117797
        Duvall|WA|47742|-121986
        Templeton|CA|35550|-120706
        Kenai|AK|60554|-151258
        Glen Ridge|NJ|40805|-74204
        Dunbar|WV|38361|-81737
        Southwood Acres|CT|41963|-72571
        Woodlake|CA|36414|-119099
        Fanwood|NJ|40641|-74383
        Ford Island|HI|21350|-157959
        Pittston|PA|41326|-75789
        Quail Hill|CA|33651|-117776
        Hubbard|OH|41156|-80569
        Cherry Hill|MD|39255|-76634
        Williamsburg|FL|28414|-81443
        Ridgefield|CT|41281|-73498
        Gilberts|IL|42103|-88373
        Port Wentworth|GA|32149|-81163
        Maple Glen|PA|40016|-79977
        Fair Plain|MI|42087|-86456
        Halifax|MA|41991|-70862
        Robinson|IL|39005|-87739
        Kronenwetter|WI|44822|-89590
        Ojai|CA|34448|-119243
        Fairfax|CA|37987|-122589
        Easton|CT|41253|-73297
        Hood River|OR|45705|-121521
        Old Town|ME|44934|-68645
        Morehead|KY|37271|-87176
        Pebble Creek|FL|28148|-82346
        Hitchcock|TX|29348|-95016
        Jasper|TX|30920|-93997
        Park City|KS|37800|-97318
        Powdersville|SC|34792|-82493
        Ellwood City|PA|40862|-80286
        Pulaski|TN|35200|-87031
        Evergreen|MT|48226|-114276
        Shorewood|MN|44901|-93589
        Sound Beach|NY|40956|-72968
        West Boylston|MA|42367|-71786
        Holly Springs|MS|34768|-89449
        Brighton|MI|42529|-83780
        Gettysburg|PA|39831|-77231
        Bonner Springs|KS|39060|-94884
        DuBois|PA|41119|-78760
        Yreka|CA|41735|-122634
        Acton|CA|34470|-118197
        Big Flats Airport|NY|42169|-76890
        Wynnefield Heights|PA|40003|-75205
        Princeton|IL|41368|-89465
        Cheswolde|MD|39364|-76689
        Richfield|UT|38772|-112084
        Berlin|NJ|39791|-74929
        Clear Lake|IA|43138|-93379
        Manor|TX|30341|-97557
        Seaford|DE|38641|-75611
        Inverness|IL|42118|-88096
        Fletcher|NC|35431|-82501
        New Prague|MN|44543|-93576
        Center Moriches|NY|40800|-72790
        McCook|NE|40202|-100626
        Sappington|MO|38537|-90380
        Newton Upper Falls|MA|42314|-71220
        Seffner|FL|27984|-82276
        Willow Street|PA|39979|-76276
        Centerville|GA|32630|-83690
        Dayton|TX|30047|-94885
        Pukalani|HI|20837|-156337
        Northridge|OH|39992|-83779
        Sandston|VA|37523|-77316
        St Johnsbury|VT|44425|-72015
        Meadow Lakes|AK|61625|-149601
        Pasadena Hills|FL|28280|-82224
        Catalina|AZ|32506|-110921
        Wilson|PA|40310|-79891
        Hillcrest|NY|41128|-74041
        Tiverton|RI|41626|-71213
        Country Club Estates|GA|33989|-83410
        Lamar|CO|38087|-102621
        Orland|CA|39747|-122196
        Corning|CA|39928|-122179
        Murrells Inlet|SC|33551|-79041
        River Rouge|MI|42273|-83134
        Gonzales|TX|29502|-97452
        Garnet|CA|33927|-116477
        Yorkshire|VA|38793|-77448
        Rathdrum|ID|47812|-116897
        Waterboro|ME|43536|-70715
        Rhinelander|WI|45637|-89412
        Rockton|IL|42453|-89072
        Auburn|GA|34014|-83828
        Escalon|CA|37798|-120998
        Highlands|TX|29819|-95056
        Seminole|OK|35225|-96671
        Arroyo|PR|17966|-66061
        Chester Springs|PA|40095|-75617
        Fort Lee|VA|37496|-77335
        Herkimer|NY|43026|-74986
        Waite Park|MN|45557|-94224
        Connellsville|PA|40018|-79589
        Green|OR|43160|-123368
        Haddon Heights|NJ|39877|-75065
        Lancaster|MA|42456|-71673
        Oak Island|NC|33917|-78161
        Clewiston|FL|26754|-80934
        Iron Mountain|MI|45820|-88066
        Ashland|VA|37759|-77480
        Marengo|IL|42249|-88608
        Santa Rita Village|GU|13386|144672
        Crystal City|TX|28677|-99828
        Plymouth|MA|41958|-70667
        Melrose Park|FL|26113|-80193
        Silvis|IL|41512|-90415
        Page|AZ|36915|-111456
        Oakland|TN|35229|-89515
        Monessen|PA|40148|-79888
        Saint Louis|MI|43408|-84607
        South Berwick|ME|43235|-70810
        Aurora|MO|36971|-93718
        Navasota|TX|30388|-96088
        Salem|UT|40053|-111674
        Rockville|CT|41867|-72450
        Bemis|MA|42369|-71204
        Swainsboro|GA|32597|-82334
        Citrus Hills|FL|28888|-82433
        Villa Hills|KY|39063|-84593
        Fishersville|VA|38099|-78969
        Pembroke|NH|43147|-71458
        Sioux Center|IA|43080|-96176
        LaFollette|TN|36383|-84120
        Charles City|IA|43066|-92672
        Palmyra|PA|40309|-76593
        Seminole|TX|32719|-102645
        Irondale|GA|33481|-84359
        Nantucket|MA|41283|-70099
        Orting|WA|47098|-122204
        Cotati|CA|38327|-122707
        Oak Grove|KY|36665|-87443
        Mentor-on-the-Lake|OH|41705|-81360
        Twin Rivers|NJ|40264|-74491
        Middletown|PA|40644|-75332
        Lemoore Station|CA|36263|-119905
        Pinson|AL|33689|-86683
        Melissa|TX|33286|-96573
        Lugoff|SC|34227|-80689
        Gresham Park|GA|33703|-84314
        Dunellen|NJ|40589|-74472
        Celebration|FL|28325|-81533
        Round Lake Park|IL|42357|-88077
        Calipatria|CA|33126|-115514
        Battery Park City|NY|40711|-74016
        Mount Horeb|WI|43009|-89738
        Independent Hill|VA|38636|-77438
        Brattleboro|VT|42851|-72558
        Joshua Tree|CA|34135|-116313
        Fairlawn|OH|41128|-81610
        Hatboro|PA|40174|-75107
        Washington|IA|41299|-91693
        Fair Oaks Ranch|TX|29746|-98643
        McGregor|FL|26561|-81915
        Mexia|TX|31680|-96482
        Ormond-by-the-Sea|FL|29349|-81066
        Midland Beach|NY|40573|-74095
        Larose|LA|29572|-90382
        Manhattan|IL|41423|-87986
        Roanoke|TX|33004|-97226
        Globe|AZ|33394|-110786
        West Dundee|IL|42098|-88283
        Park City|IL|42348|-87884
        Chehalis|WA|46662|-122964
        Philadelphia|MS|32772|-89117
        Northport|NY|40901|-73343
        Clinton|MA|42417|-71683
        Corbin|KY|36949|-84097
        Cohasset|MA|42242|-70804
        Edgewater Park|NJ|40068|-74901
        Glastonbury Center|CT|41701|-72600
        Batesville|MS|34312|-89944
        Felida|WA|45710|-122707
        Dayton|TN|35494|-85012
        Hughson|CA|37597|-120866
        Sterling|MA|42438|-71761
        Carneys Point|NJ|39711|-75470
        Tulpehocken|PA|40038|-75195
        Payette|ID|44078|-116934
        Northgate|OH|39253|-84592
        Capitol Gateway|DC|38891|-76919
        Hampton|GA|33387|-84283
        Sandwich|IL|41646|-88622
        Quincy|WA|47234|-119853
        Mansfield Center|MA|42023|-71218
        Saint Augustine Shores|FL|29811|-81310
        Canfield|OH|41025|-80761
        Devils Lake|ND|48113|-98865
        Bay Wood|NY|40750|-73291
        Hampden|MD|39331|-76635
        Albertville|MN|45238|-93654
        Murillo Colonia|TX|26256|-98113
        Aberdeen|NC|35132|-79429
        La Feria|TX|26159|-97824
        Morrow|GA|33583|-84339
        Hudson|NH|42765|-71440
        Collinsville|VA|36715|-79915
        Flatwoods|KY|38523|-82717
        Nebraska City|NE|40677|-95859
        Williston Park|NY|40756|-73645
        Midland Park|NJ|40989|-74141
        Grandview Heights|OH|39980|-83041
        Hudsonville|MI|42871|-85865
        Laughlin|NV|35168|-114573
        Altoona|WI|44805|-91443
        Floresville|TX|29134|-98156
        Interlaken|CA|36951|-121734
        Middleborough Center|MA|41895|-70926
        Woodlake|VA|37421|-77679
        Guadalupe|CA|34972|-120572
        Clarkston|WA|46416|-117046
        Woodlawn|NY|40898|-73867
        Wauseon|OH|41549|-84142
        Jennings Lodge|OR|45391|-122613
        Bloomfield|NM|36711|-107985
        Palmyra|NJ|40007|-75028
        Riverdale Park|MD|38963|-76932
        Franklin|LA|29796|-91502
        Harrison|WI|44228|-88336
        Livingston|MT|45662|-110561
        New Cumberland|PA|40232|-76885
        Hillsborough|NE|41300|-96129
        Fort Bragg|CA|39446|-123805
        Buechel|KY|38195|-85652
        Salem|IL|38627|-88946
        Oceano|CA|35099|-120612
        Hastings|MI|42646|-85291
        Westmere|NY|42691|-73869
        Bermuda Dunes|CA|33743|-116289
        Forest City|NC|35334|-81865
        Lincolnshire|IL|42190|-87908
        Dry Run|OH|39104|-84330
        Green Cove Springs|FL|29992|-81678
        Mead|WA|47767|-117355
        North Springfield|VA|38804|-77205
        Piñon Hills|CA|34433|-117647
        Neptune Beach|FL|30312|-81396
        Odessa|FL|28194|-82592
        Longboat Key|FL|27413|-82659
        Westphalia|MD|38845|-76811
        Ville Platte|LA|30688|-92272
        Lexington|VA|37784|-79443
        Napili-Honokowai|HI|20975|-156678
        Santa Isabel|PR|17966|-66405
        Madison|SD|44006|-97114
        Strathmore|NJ|40396|-74213
        Tell City|IN|37951|-86768
        New Dorp|NY|40574|-74116
        Orland Hills|IL|41585|-87843
        Knoxville|IA|41321|-93109
        Homestead Meadows South|TX|31811|-106164
        North Patchogue|NY|40787|-73009
        Bryans Road|MD|38627|-77073
        Smithville|NJ|39494|-74457
        Southport|NY|42055|-76819
        Rockland|ME|44104|-69109
        Sanibel|FL|26449|-82022
        Summit View|WA|47136|-122352
        Inverness|FL|28836|-82330
        Osceola|AR|35705|-89970
        Elkins|WV|38926|-79847
        Beacon Square|FL|28209|-82755
        Swanzey|NH|42870|-72282
        Valley Center|KS|37835|-97373
        Woodland Park|CO|38994|-105057
        Saint Francis|MN|45387|-93359
        Leola|PA|40088|-76185
        Putnam|CT|41915|-71909
        Mount Sterling|KY|38056|-83943
        Mount Vernon|IN|40669|-85824
        Mendota|IL|41547|-89118
        Beaconsfield|MA|42337|-71141
        Hiawatha|IA|42036|-91682
        El Rio|CA|34236|-119164
        Tyrone|GA|33471|-84597
        Winooski|VT|44491|-73186
        Pompano Beach Highlands|FL|26283|-80107
        Hudson Falls|NY|43301|-73586
        Kosciusko|MS|33058|-89590
        Yardville|NJ|40181|-74664
        Lares|PR|18295|-66877
        Makawao|HI|20857|-156313
        Highland Heights|KY|39033|-84452
        Delafield|WI|43061|-88404
        Minnetrista|MN|44938|-93718
        Lake of the Woods|VA|38334|-77760
        Glenolden|PA|39900|-75289
        LaFayette|GA|34705|-85282
        Pleasantville|NY|41133|-73793
        Southgate|FL|27308|-82510
        Great Barrington|MA|42196|-73362
        New London|WI|44393|-88740
        Downtown|MD|39291|-76615
        Douglas|MA|42054|-71740
        Atherton|CA|37461|-122198
        Seward|NE|40907|-97099
        Mills River|NC|35388|-82567
        Moanalua Valley|HI|21353|-157887
        Shamokin|PA|40789|-76559
        Pacific|MO|38482|-90742
        Applewood|CO|39758|-105162
        East Perrine|FL|25609|-80339
        Heber Springs|AR|35491|-92031
        Kaufman|TX|32589|-96309
        Sausalito|CA|37859|-122485
        East Hills|NY|40794|-73627
        Belen|NM|34663|-106776
        Blandon|PA|40441|-75887
        Pinehurst|MA|42529|-71228
        Demopolis|AL|32518|-87836
        Catoosa|OK|36189|-95746
        Keyport|NJ|40433|-74200
        Trumann|AR|35674|-90507
        Gulf Hills|MS|30430|-88842
        Madison Park|NJ|40452|-74308
        Marshfield|MO|37339|-92907
        West Vero Corridor|FL|27638|-80486
        Jessup|MD|39149|-76775
        Independence|OH|41369|-81638
        Mantua|VA|38854|-77259
        Sullivan|MO|38208|-91160
        Bonne Terre|MO|37923|-90555
        Islamorada|FL|24924|-80628
        Parkwood|WA|47533|-122610
        Broadview Park|FL|26100|-80209
        Pomona|NJ|39478|-74575
        Providence|UT|41706|-111817
        Pacific|WA|47265|-122250
        Fayetteville|TN|35152|-86571
        Piedmont|OK|35642|-97746
        Logan|OH|39540|-82407
        Greenville|NY|40993|-73820
        Cuero|TX|29094|-97289
        Vandalia|IL|38961|-89094
        Hempstead|TX|30097|-96078
        Walled Lake|MI|42538|-83481
        Austell|GA|33813|-84634
        Venice Gardens|FL|27073|-82408
        Village Saint George|LA|30362|-91067
        Fort Belvoir|VA|38712|-77146
        Los Serranos|CA|33973|-117708
        Richland|MS|32239|-90158
        Camden|SC|34247|-80607
        Whitefish|MT|48411|-114338
        West Glens Falls|NY|43300|-73684
        New Paltz|NY|41748|-74087
        University Park|IL|41443|-87684
        Ponchatoula|LA|30439|-90441
        Amory|MS|33984|-88488
        Dayton|NJ|40373|-74510
        Fairfield|NJ|40884|-74306
        Ten Hills|MA|42397|-71087
        King|NC|36281|-80359
        Kill Devil Hills|NC|36031|-75676
        Mims|FL|28665|-80845
        Russellville|KY|36845|-86887
        Ocean City|MD|38336|-75085
        Perry|FL|30118|-83583
        Savage|MD|39138|-76824
        Bellbrook|OH|39636|-84071
        Downtown Brooklyn|NY|40694|-73986
        Georgetown|DE|38690|-75385
        Milltown|NJ|40456|-74443
        Clinton|IL|40154|-88965
        Pelham|NY|40910|-73808
        Alta Sierra|CA|35731|-118554
        Marshall|MI|42272|-84963
        Morehead|KY|38184|-83433
        Benton|IL|37997|-88920
        Eden Isle|LA|30229|-89799
        Crete|NE|40628|-96961
        Milton-Freewater|OR|45933|-118388
        Ridley Park|PA|39881|-75324
        Winters|CA|38525|-121971
        Lakes of the Four Seasons|IN|41410|-87213
        Huntingdon|PA|40485|-78010
        Westminster|MA|42546|-71911
        Mount Carmel|IL|38411|-87761
        San Martin|CA|37085|-121610
        Savannah|TN|35225|-88249
        Delphos|OH|40843|-84342
        Huron|OH|41395|-82555
        Withamsville|OH|39062|-84288
        Baltimore Highlands|MD|39233|-76637
        Stratford|NJ|39827|-75015
        Dalton|MA|42474|-73166
        Pikeville|KY|37479|-82519
        Lake Lorraine|FL|30442|-86565
        Umatilla|OR|45917|-119343
        Oak Hill Park|MA|42295|-71186
        Tolleson|AZ|33450|-112259
        Idabel|OK|33896|-94826
        Nyack|NY|41091|-73918
        Eagle Mountain|TX|32893|-97444
        Eglin Village|FL|30463|-86539
        Ione|CA|38353|-120933
        Kenton|OR|45582|-122681
        North Portland|OR|45610|-122703
        Tamalpais Valley|CA|37880|-122546
        East End|AR|34551|-92341
        Pacific Palisades|HI|21426|-157953
        Tallulah|LA|32408|-91187
        Fairfield Glade|TN|36000|-84886
        Fort Myers Beach|FL|26453|-81950
        North Sarasota|FL|27374|-82518
        Orange Lake|NY|41540|-74098
        Kenwood|OH|39211|-84367
        Old Jefferson|LA|30383|-91017
        Roosevelt|UT|40299|-109989
        Burton|SC|32436|-80724
        Kingston|RI|41480|-71523
        Middlebury|CT|41528|-73128
        Valley Park|MO|38549|-90493
        Linwood|NJ|39340|-74575
        South Weber|UT|41132|-111930
        Freeland|MI|43525|-84123
        Norwich|NY|42531|-75524
        Portage Lakes|OH|41007|-81527
        Cameron Park|TX|25965|-97477
        Cameron Park Colonia|TX|25971|-97478
        Archbald|PA|41495|-75537
        Sturtevant|WI|42698|-87895
        Dade City|FL|28365|-82196
        Scappoose|OR|45754|-122878
        Yabucoa|PR|18051|-65879
        La Junta|CO|37985|-103544
        Bridgeport|MI|43359|-83882
        Stratham Station|NH|43053|-70895
        Black Jack|MO|38793|-90267
        Etowah|NC|35318|-82594
        Laurel|MT|45669|-108772
        Sidney|NE|41143|-102978
        Nolensville|TN|35952|-86669
        Terrace Heights|WA|46606|-120440
        Colonial Heights|TN|36485|-82503
        Live Oak|FL|30295|-82984
        Auburndale|MA|42347|-71250
        Milton|PA|41012|-76848
        Cortland|OH|41330|-80725
        Rumson|NJ|40372|-73999
        Great Neck Plaza|NY|40787|-73727
        Moapa Valley|NV|36581|-114470
        Gypsum|CO|39647|-106952
        Hickam Field|HI|21340|-157960
        Belle Plaine|MN|44623|-93769
        Robinwood|MD|39637|-77657
        Saint Albans|VT|44811|-73083
        Templeton|MA|42556|-72068
        Galax|VA|36661|-80924
        South Cleveland|TN|35106|-84890
        Alta Sierra|CA|39142|-121054
        Homeacre-Lyndora|PA|40872|-79921
        Elkins Park|PA|40077|-75127
        Stratmoor|CO|38774|-104780
        Litchfield|IL|39175|-89654
        Oasis|CA|33466|-116099
        Treasure Island|FL|27769|-82769
        Mountainside|NJ|40672|-74357
        Lucas|TX|33084|-96577
        Aspen|CO|39191|-106818
        Gorham|ME|43680|-70444
        Mount Ivy|NY|41187|-74035
        Tufts University|MA|42407|-71119
        Milford|OH|39175|-84294
        Blackwell|OK|36804|-97283
        Lantana|TX|33091|-97124
        Leitchfield|KY|37480|-86294
        Plaquemine|LA|30290|-91235
        Pollock Pines|CA|38762|-120586
        Viola|NY|41136|-74082
        Ambridge|PA|40589|-80225
        Jackson|WI|43324|-88167
        Mechanicstown|NY|41443|-74388
        Ephraim|UT|39360|-111586
        Laurel Hill|VA|38717|-77237
        Cottage Grove|WI|43076|-89200
        Mira Monte|CA|34434|-119285
        North Syracuse|NY|43135|-76130
        Schriever|LA|29742|-90810
        Pratt|KS|37644|-98738
        Peñuelas|PR|18056|-66722
        Bargersville|IN|39521|-86168
        Carthage|TX|32157|-94337
        Santa Clara|UT|37133|-113654
        Walden|NY|41561|-74188
        Huron|CA|36203|-120103
        Loomis|CA|38821|-121193
        Orchard Mesa|CO|39048|-108529
        Newport|TN|35967|-83188
        Atlantic|IA|41404|-95014
        Nevada|IA|42023|-93452
        Mantua|PA|39963|-75191
        Tamaqua|PA|40797|-75969
        Middleton|ID|43707|-116620
        Sidney|MT|47717|-104156
        Roeland Park|KS|39038|-94632
        Sequim|WA|48080|-123102
        Mongmong-Toto-Maite Village|GU|13469|144782
        Warwick|NY|41256|-74360
        Allendale|NJ|41041|-74129
        Chalan Pago-Ordot Village|GU|13447|144759
        Hewlett|NY|40643|-73696
        North Amherst|MA|42410|-72531
        Winthrop Harbor|IL|42479|-87824
        Barrington|NJ|39865|-75055
        Carmel Hamlet|NY|41415|-73685
        Buena Vista|MI|43420|-83899
        Wickenburg|AZ|33969|-112730
        Tuttle|OK|35291|-97812
        Stevensville|MD|38981|-76314
        Darnestown|MD|39103|-77291
        Lockwood|MT|45819|-108415
        Kirtland|OH|41629|-81362
        Whitemarsh Island|GA|32029|-81017
        Hornsby Bend|TX|30247|-97583
        Myers Corner|NY|41606|-73873
        Groesbeck|OH|39223|-84587
        Lake City|SC|33871|-79755
        Palmer|AK|61599|-149115
        Nappanee|IN|41443|-86001
        Martins Ferry|OH|40096|-80725
        Stickney|IL|41821|-87783
        Atkinson|NH|42838|-71147
        Landen|OH|39312|-84283
        Stanwood|WA|48241|-122371
        Crescent City|CA|41756|-124202
        Gibsonville|NC|36106|-79542
        Hamilton|AL|34142|-87989
        Cos Cob|CT|41033|-73600
        Fairview|GA|34946|-85284
        Taylor Mill|KY|38998|-84496
        Clackamas|OR|45408|-122570
        East Porterville|CA|36057|-118976
        Ogden|NC|34272|-77819
        Bayville|NY|40911|-73562
        Nitro|WV|38415|-81844
        West Point|NY|41391|-73956
        Commerce|GA|34204|-83457
        Belle Harbor|NY|40576|-73848
        Bowleys Quarters|MD|39335|-76390
        Fox Point|WI|43158|-87902
        Grove|OK|36594|-94769
        West Bridgewater|MA|42019|-71008
        Mount Olympus|UT|40686|-111789
        Souderton|PA|40312|-75325
        Brook Highland|AL|33436|-86674
        Taneytown|MD|39658|-77174
        Greenbrier|TN|36428|-86805
        Kimberly|WI|44272|-88339
        Manorhaven|NY|40843|-73715
        Maple Glen|PA|40179|-75180
        Morrilton|AR|35151|-92744
        Willow Oak|FL|27916|-82018
        Aquia Harbour|VA|38463|-77389
        Milton Upper Mills|MA|42261|-71095
        Brandywine|MD|38697|-76848
        Church Hill|TN|36522|-82713
        Anadarko|OK|35073|-98244
        Marion|SC|34178|-79401
        Watford City|ND|47802|-103283
        De Queen|AR|34038|-94341
        Oyster Bay|NY|40866|-73532
        Parkville|PA|39781|-76963
        Wedgefield|FL|28488|-81077
        Whitinsville|MA|42111|-71666
        Farmington|AR|36042|-94247
        Longwood - Winton Grove|CA|37659|-122109
        Millersville|TN|36371|-86710
        ʻEwa Villages-Honouliuli|HI|21345|-158051
        Big Park|AZ|34780|-111763
        Lower Allen|PA|40226|-76901
        Belle Isle|FL|28458|-81359
        Thomson|GA|33471|-82505
        Silsbee|TX|30349|-94178
        Sturgis|SD|44410|-103509
        Fircrest|WA|47240|-122516
        West View|PA|40522|-80034
        Clifton Heights|PA|39929|-75296
        Flowery Branch|GA|34185|-83925
        Belfast|ME|44426|-69006
        Cedarhurst|NY|40623|-73724
        Ettrick|VA|37240|-77430
        Clairton|PA|40292|-79882
        Seneca Falls|NY|42911|-76797
        Air Force Academy|CO|38994|-104864
        North Bend|WA|47496|-121787
        Eagle|CO|39655|-106829
        Dillon|SC|34417|-79371
        Saint Gabriel|LA|30258|-91099
        Garden Home-Whitford|OR|45464|-122759
        Scottsburg|IN|38686|-85770
        South Hill|NY|42429|-76495
        Oak Ridge|NC|36173|-79989
        Woodridge|DC|38931|-76971
        Carbondale|CO|39402|-107211
        Torrington|WY|42062|-104184
        Trinity|NC|35895|-79991
        Valley City|ND|46923|-98003
        Normandy Park|WA|47436|-122341
        Welcome|SC|34827|-82439
        East Rochester|NY|43109|-77488
        East Shoreham|NY|40945|-72880
        Greenville|IL|38892|-89413
        Noble|OK|35139|-97395
        North Riverside|IL|41843|-87823
        Madras|OR|44633|-121129
        Ancient Oaks|PA|40547|-75589
        North Caldwell|NJ|40865|-74258
        Opp|AL|31283|-86256
        Litchfield|MN|45127|-94528
        Boyes Hot Springs|CA|38314|-122482
        Brier|WA|47785|-122274
        Glen Oaks|NY|40747|-73712
        Las Piedras|PR|18183|-65866
        Wollochet|WA|47269|-122584
        Hapeville|GA|33660|-84410
        Pea Ridge|WV|38414|-82320
        Montevallo|AL|33101|-86864
        Pingree Grove|IL|42069|-88413
        Elsa|TX|26293|-97993
        Thermalito|CA|39511|-121587
        Tuckahoe|NY|40950|-73827
        Viera West|FL|28245|-80734
        Airway Heights|WA|47645|-117593
        Folcroft|PA|39891|-75284
        Tecumseh|OK|35258|-96937
        Camp H.M. Smith|HI|21385|-157910
        Barnesville|GA|33055|-84156
        Elmendorf Air Force Base|AK|61257|-149631
        North Vernon|IN|39006|-85624
        Buena Vista|VA|37734|-79354
        Green Hill|TN|36223|-86549
        East Glenville|NY|42895|-73928
        Farr West|UT|41297|-112028
        Horseheads|NY|42167|-76821
        Oneonta|AL|33948|-86473
        Tappan|NY|41022|-73947
        Wharton|NJ|40893|-74582
        Youngtown|AZ|33594|-112303
        Batesville|IN|39300|-85222
        Gleneagle|CO|39045|-104824
        Old Greenwich|CT|41023|-73565
        California|PA|40066|-79892
        Irvington|NY|41039|-73868
        Emmett|ID|43874|-116499
        Lacy-Lakeview|TX|31629|-97103
        Springs|NY|41016|-72159
        Wildwood|FL|28865|-82041
        Middlebury (village)|VT|44016|-73169
        Shields|MI|43415|-84056
        Centerville|SC|34532|-82704
        Strasburg|VA|38989|-78359
        Saint John|MO|38715|-90346
        Carrollton|MI|43459|-83930
        Forest Glen|MD|39015|-77055
        Gridley|CA|39364|-121694
        Los Fresnos|TX|26072|-97476
        Rittman|OH|40978|-81782
        Roslyn Heights|NY|40789|-73647
        Ceiba|PR|18446|-66351
        Bridesburg|PA|40000|-75070
        Lake Shore|WA|45691|-122691
        Canton|NY|44596|-75169
        Lower Allston|MA|42365|-71126
        Cochituate|MA|42321|-71364
        Siesta Key|FL|27268|-82545
        Richboro|PA|40215|-75011
        Bedford|VA|37334|-79523
        Lawrence|NY|40616|-73730
        Abilene|KS|38917|-97214
        Hillsboro|OH|39202|-83612
        Crockett|TX|31318|-95457
        Southeast Arcadia|FL|27186|-81852
        West Slope|OR|45499|-122765
        Henderson|TN|35439|-88641
        Brook Farm|MA|42289|-71163
        Lago Vista|TX|30460|-97988
        Mount Vernon|IN|37932|-87895
        West Fens|MA|42343|-71098
        Unionville|NC|35087|-80509
        Ellettsville|IN|39234|-86625
        Inverness Highlands South|FL|28801|-82337
        Seaside|OR|45993|-123923
        Cherry Hills Village|CO|39642|-104959
        Silver Springs Shores|FL|29104|-82021
        Geneseo|IL|41448|-90154
        Laurence Harbor|NJ|40457|-74247
        Lake Hallie|WI|44876|-91441
        Yorketown|NJ|40308|-74338
        Saint Joseph|MN|45565|-94318
        Douglas|WY|42760|-105382
        North Brighton|MA|42358|-71138
        Eliot|ME|43153|-70800
        Upper Sandusky|OH|40827|-83281
        Catasauqua|PA|40655|-75475
        Lincoln|AL|33613|-86118
        New Milford|CT|41577|-73408
        Riverside|MD|39273|-76607
        Decatur|TX|33234|-97586
        Eatonton|GA|33327|-83388
        Belle Haven|VA|38785|-77063
        Boyette|FL|27818|-82223
        Rossford|OH|41610|-83564
        Calverton|NY|40906|-72743
        Riverside|MD|39173|-76885
        Ambler|PA|40155|-75222
        Avon|CO|39631|-106522
        Monticello|NY|41656|-74689
        Lutherville|MD|39421|-76626
        Champion Heights|OH|41290|-80846
        Ladera Heights|CA|33994|-118375
        Washington|NJ|40758|-74979
        Vandenberg Village|CA|34708|-120468
        De Soto|MO|38140|-90555
        Rockaway|NJ|40901|-74514
        Hurricane|WV|38433|-82020
        Collinsville|OK|36365|-95839
        Johnson Lane|NV|39048|-119722
        Lovejoy|GA|33436|-84314
        Macclenny|FL|30282|-82122
        Cheverly|MD|38928|-76916
        Kentfield|CA|37952|-122557
        East Farmingdale|NY|40729|-73417
        Yona Village|GU|13410|144777
        Ishpeming|MI|46489|-87668
        Medfield|MA|42188|-71306
        Castroville|CA|36766|-121758
        Prospect Park|PA|39888|-75308
        Belpre|OH|39274|-81573
        Brookings|OR|42053|-124284
        Fort Pierce North|FL|27474|-80359
        Spring Lake Park|MN|45108|-93238
        Milford|MI|42594|-83599
        Plattsmouth|NE|41011|-95882
        Powell|WY|44754|-108757
        Union|OH|39898|-84306
        Lauderdale-by-the-Sea|FL|26192|-80096
        San Antonio|PR|18449|-66303
        Lihue|HI|21981|-159372
        Ridgefield|WA|45815|-122743
        University Town Center|CA|33652|-117834
        Hamlet|NC|34885|-79694
        Thurmont|MD|39624|-77411
        Kula|HI|20791|-156327
        Lanett|AL|32869|-85190
        Nibley|UT|41674|-111833
        Bethel|AK|60792|-161756
        Covedale|OH|39121|-84606
        Geneva|OH|39662|-82433
        Nuevo|CA|33801|-117146
        Mattydale|NY|43098|-76145
        Forest Hills|PA|40420|-79850
        Oakmont|PA|40522|-79842
        Sudden Valley|WA|48723|-122347
        Bronxville|NY|40938|-73832
        Pocahontas|AR|36261|-90971
        Wheelersburg|OH|38730|-82855
        Hudson|NY|42253|-73791
        Landing|NJ|40905|-74665
        Kermit|TX|31858|-103093
        South Monroe|MI|41896|-83418
        Gladewater|TX|32537|-94943
        Exeter|RI|41578|-71538
        Riverside|MD|39474|-76241
        Solvay|NY|43058|-76207
        Cynthiana|KY|38390|-84294
        Whitmore Lake|MI|42440|-83745
        Corry|PA|41920|-79640
        Monument|CO|39092|-104873
        Hillsborough|NC|36075|-79100
        Angora|PA|39944|-75238
        Talent|OR|42246|-122789
        Riverton|WA|47484|-122295
        Holtville|CA|32811|-115380
        Inwood|FL|28037|-81765
        Sealy|TX|29781|-96157
        Dahlonega|GA|34533|-83985
        West Somerville/Davis Square|MA|42396|-71123
        Waveland|MS|30287|-89376
        Milliken|CO|40329|-104855
        Camp Swift|TX|30191|-97292
        Bartonville|IL|40650|-89652
        Blue Grass|PA|40066|-75027
        Bridgeport|TX|33210|-97755
        Eudora|KS|38943|-95099
        Mattapoisett|MA|41658|-70816
        Salinas|PR|17977|-66298
        Moraine|OH|39706|-84219
        Wimauma|FL|27713|-82299
        Purcell|OK|35014|-97361
        Prairie View|TX|30093|-95988
        Fort Lincoln|DC|38922|-76956
        Cherry Valley|CA|33973|-116977
        Hampstead|MD|39605|-76850
        Bremen|GA|33721|-85146
        Bellwood|VA|37422|-77437
        Everman|TX|32631|-97289
        Howland Center|OH|41251|-80745
        Woodfin|NC|35633|-82582
        Pelican Bay|FL|26231|-81806
        White Oak|TX|32528|-94861
        Garrett|IN|41349|-85136
        Iowa Park|TX|33951|-98669
        Walnut Hills|OH|39127|-84484
        Eastwood|MI|42303|-85550
        Huntington Woods|MI|42481|-83167
        Morton|PA|40042|-75183
        Edinboro|PA|41874|-80132
        Blakely|PA|41481|-75595
        Linglestown|PA|40334|-76789
        Metropolis|IL|37151|-88732
        Woodlawn|MD|38950|-76891
        Arlington Heights|PA|40990|-75216
        Leesville|LA|31144|-93261
        Pembroke Park|FL|25988|-80175
        Kathleen|FL|28121|-82023
        Clarkston Heights-Vineland|WA|46387|-117083
        Glenarden|MD|38929|-76862
        Roseland|CA|38422|-122728
        Gulf Breeze|FL|30357|-87164
        Canutillo|TX|31911|-106600
        Red Lion|PA|39901|-76606
        Walker|LA|30488|-90861
        Louisville|MS|33124|-89055
        Mulvane|KS|37474|-97244
        Willis|TX|30425|-95480
        Johnsburg|IL|42380|-88242
        Selma|NC|35537|-78284
        Franklin|PA|41398|-79831
        Zuni Pueblo|NM|35073|-108851
        Plain City|UT|41298|-112086
        Valley Falls|SC|35016|-81975
        Skowhegan|ME|44765|-69719
        Homeland Park|SC|34471|-82671
        Parkville|MO|39195|-94682
        Bee Cave|TX|30309|-97945
        Columbiana|OH|40888|-80694
        Rolesville|NC|35923|-78458
        Wendell|NC|35781|-78370
        Dighton|MA|41814|-71120
        Fairmount|MA|42251|-71115
        Marble Falls|TX|30578|-98275
        South Williamsport|PA|41232|-76999
        Carlstadt|NJ|40840|-74091
        Ceiba|PR|18264|-65648
        Spreckelsville|HI|20897|-156415
        Back of the Hill|MA|42329|-71111
        Knottsville|KY|37772|-86904
        Fowler|CA|36631|-119678
        Enoch|UT|37773|-113024
        Red Chute|LA|32556|-93613
        Clyde|OH|41304|-82975
        Estes Park|CO|40377|-105522
        Shrewsbury|MO|38590|-90337
        Kodiak|AK|57789|-152405
        Bellefonte|PA|40913|-77778
        Sabana Seca|PR|18427|-66185
        Wilmore|KY|37862|-84662
        Merrimac|MA|42831|-71002
        Jackson|OH|39052|-82637
        Ave Maria|FL|26337|-81438
        Danville|AL|34415|-87088
        Ramtown|NJ|40121|-74144
        Burnet|TX|30758|-98228
        Margate City|NJ|39328|-74503
        East Aurora|NY|42768|-78613
        Dunlap|IN|41638|-85922
        Ben Lomond|CA|37089|-122086
        Eldridge|IA|41658|-90585
        Columbia|MS|31252|-89838
        Conley|GA|33645|-84326
        Cullowhee|NC|35314|-83177
        Chillicothe|IL|40922|-89486
        Kingston|NH|42936|-71053
        Harriman|TN|35934|-84552
        Mila Doce|TX|26226|-97959
        Harrisville|UT|41281|-111988
        Hobart|WA|47422|-121973
        Aptos|CA|36977|-121899
        Indian River Estates|FL|27364|-80310
        Otis Orchards-East Farms|WA|47710|-117080
        Pittville|PA|40057|-75145
        Salem|IN|38606|-86101
        Steilacoom|WA|47170|-122603
        Swarthmore|PA|39902|-75350
        Tarrant|AL|33583|-86773
        East Garden City|NY|40731|-73598
        Pepper Pike|OH|41478|-81464
        New Dorp Beach|NY|40565|-74103
        Green Knoll|NJ|40600|-74612
        Orange City|IA|43007|-96058
        Old City|PA|39946|-75147
        Saint Johnsbury|VT|44419|-72015
        Lionville|PA|40054|-75660
        Raton|NM|36903|-104439
        Portland|IN|40434|-84978
        Satsuma|AL|30853|-88056
        Keene|TX|32397|-97324
        Marvin|NC|34992|-80815
        Waltherson|MD|39346|-76563
        Boonville|IN|38049|-87274
        Inniswold|LA|30405|-91083
        Goddard|MD|38990|-76853
        Guadalupe|AZ|33371|-111963
        Plymouth Meeting|PA|40102|-75274
        East Alton|IL|38880|-90111
        Saint Augustine Beach|FL|29851|-81265
        Killingworth|CT|41358|-72564
        Princeton|KY|37109|-87882
        Braidwood|IL|41265|-88212
        Elm Grove|WI|43043|-88079
        Pigeon Forge|TN|35788|-83554
        Schuyler|NE|41447|-97059
        Cold Spring|KY|39022|-84440
        Ware|MA|42260|-72240
        Holly|MI|42792|-83628
        Kennett Square|PA|39847|-75712
        Northborough|MA|42320|-71641
        Puerto Real|PR|18075|-67187
        Grafton|OH|41273|-82055
        Jamul|CA|32717|-116876
        Sandtown-Winchester|MD|39304|-76643
        International Falls|MN|48601|-93411
        Darlington|SC|34300|-79876
        Bella Vista|PA|39935|-75157
        Oelwein|IA|42673|-91914
        Sky Lake|FL|28457|-81391
        Pauls Valley|OK|34740|-97222
        Aztec|NM|36822|-107993
        Village of Oak Creek (Big Park)|AZ|34781|-111762
        Elsmere|DE|39739|-75598
        Miramar Beach|FL|30374|-86359
        District Heights|MD|38858|-76889
        East Pasadena|CA|34138|-118074
        Groveland|MA|42760|-71031
        Keolu Hills|HI|21376|-157725
        Lā‘ie|HI|21645|-157922
        Bell Road (historical)|PA|39907|-75234
        Carolina Beach|NC|34035|-77894
        Añasco|PR|18283|-67140
        Lincroft|NJ|40331|-74121
        West Greenwich|RI|41637|-71660
        Rockford|MI|43120|-85560
        Larchmont|NY|40928|-73752
        Lynchburg|TN|35283|-86374
        Eldorado at Santa Fe|NM|35526|-105935
        Hampshire|IL|42098|-88530
        Theodore|AL|30548|-88175
        Kasson|MN|44030|-92751
        Orlovista|FL|28538|-81460
        Brunswick|MD|39314|-77628
        Saint Martinville|LA|30125|-91833
        Enola|PA|40290|-76934
        Ontario|OH|40760|-82590
        Monroeville|AL|31528|-87325
        Stone Mountain|GA|33808|-84170
        Munford|TN|35449|-89815
        ‘Ewa Villages|HI|21341|-158040
        Patterson|LA|29693|-91302
        Oxford|MA|42117|-71865
        Childress|TX|34426|-100204
        Twin Lakes|CO|39825|-105005
        Osprey|FL|27196|-82490
        Ulysses|KS|37581|-101355
        Lucas Valley-Marinwood|CA|38040|-122576
        Pimmit Hills|VA|38913|-77201
        Sheridan|OR|45099|-123395
        Twin Lakes|WI|42531|-88248
        Littlefield|TX|33917|-102325
        Monticello|KY|36830|-84849
        Clarion|PA|41215|-79385
        Harvard|MA|42500|-71583
        Manistee|MI|44244|-86324
        Indiantown|FL|27027|-80486
        Latimer|MS|30535|-88867
        Truth or Consequences|NM|33128|-107253
        Queen Village|PA|39934|-75149
        Rushville|IN|39609|-85446
        Gunnison|CO|38546|-106925
        Jordan|MN|44667|-93627
        De Soto|KS|38979|-94969
        Fruit Heights|UT|41032|-111902
        Slaton|TX|33437|-101643
        Pahokee|FL|26820|-80665
        Willows|CA|39524|-122194
        Blue Bell|PA|40152|-75266
        Joshua|TX|32462|-97388
        Rochester|IN|41065|-86216
        Los Ranchos de Albuquerque|NM|35162|-106643
        Willard|OH|41053|-82726
        Red Lion|PA|40481|-75616
        Bangor Trident Base|WA|47723|-122714
        Geneva|OH|41805|-80948
        Avra Valley|AZ|32438|-111315
        Rindge|NH|42751|-72010
        Sylvester|GA|31531|-83837
        Sunnyvale|TX|32797|-96561
        Hillandale|MD|39026|-76974
        Mount Healthy|OH|39234|-84546
        Sheridan|CO|39647|-105025
        East Falmouth|MA|41578|-70559
        Las Flores|CA|34037|-118636
        Stewartville|MN|43856|-92489
        Union Gap|WA|46557|-120475
        Bay Harbor Islands|FL|25888|-80131
        Huntingburg|IN|38299|-86955
        Princeton|WV|37366|-81103
        Cambria|CA|35564|-121081
        Somerset|PA|40008|-79078
        Berthoud|CO|40308|-105081
        Clearfield|PA|41027|-78439
        Kingsland|TX|30658|-98441
        Fair Haven|NJ|40361|-74038
        Jamesburg|NJ|40353|-74440
        Independence|IA|42469|-91889
        West Concord|MA|42458|-71395
        Taylor|PA|41395|-75707
        Surfside|FL|25878|-80126
        Meridianville|AL|34851|-86572
        Old Tappan|NJ|41011|-73991
        Yoakum|TX|29288|-97152
        Lakemoor|IL|42329|-88199
        Waupaca|WI|44358|-89086
        Whitestown|IN|39997|-86346
        Finley|WA|46154|-119034
        West Yarmouth|MA|41650|-70241
        Estherville|IA|43402|-94833
        Lake Mohegan|NY|41318|-73846
        McKees Rocks|PA|40466|-80066
        Northville|MI|42431|-83483
        West Haven|OR|45518|-122770
        Roanoke|AL|33151|-85372
        Stow|MA|42437|-71506
        Countryside|IL|41783|-87878
        Battlefield|MO|37116|-93370
        James Island|SC|32724|-79963
        Albion|NY|43246|-78194
        Ralston|NE|41205|-96043
        Walkersville|MD|39486|-77352
        Hartford City|IN|40451|-85370
        Posen|IL|41632|-87681
        Maquoketa|IA|42069|-90666
        Paulsboro|NJ|39830|-75240
        Gun Barrel City|TX|32335|-96151
        Milan|MI|42085|-83682
        Glenham-Belhar|MD|39350|-76549
        Spring Hill|KS|38743|-94826
        Erwin|TN|36145|-82417
        Peoria Heights|IL|40747|-89574
        Cut Off|LA|29543|-90338
        Fort Meade|FL|27752|-81802
        Cherryville|NC|35379|-81379
        Medina|MN|45035|-93582
        Notre Dame|IN|41700|-86238
        Estancias de Florida|PR|18367|-66570
        Kekaha-Waimea|HI|21972|-159693
        Las Flores|CA|33588|-117627
        North Manchester|IN|41001|-85769
        Homeland|CA|33743|-117109
        Gas City|IN|40487|-85613
        Naples Park|FL|26262|-81809
        Belmont|VA|39065|-77510
        Northern Liberties|PA|39966|-75146
        West Miami|FL|25763|-80296
        Villa Park|CA|33814|-117813
        South Valley Stream|NY|40656|-73718
        Marion|VA|36835|-81515
        Port Clinton|OH|41512|-82938
        Chickasaw|AL|30764|-88075
        Prospect Park|NJ|40937|-74174
        Alpine|TX|30359|-103662
        Silver Hill|MD|38842|-76946
        Du Quoin|IL|38011|-89236
        Yaphank|NY|40837|-72917
        Pontotoc|MS|34248|-88999
        Wailea|HI|20690|-156442
        Colusa|CA|39214|-122009
        Wesley Hills|NY|41159|-74070
        Steelton|PA|40235|-76841
        Sweetwater|TN|35601|-84461
        Topsham|ME|43928|-69976
        Caruthersville|MO|36193|-89656
        Laveen|AZ|33363|-112169
        Hebron|KY|39066|-84701
        Glendale|MO|38596|-90377
        Rensselaer|IN|40937|-87151
        Cocoa West|FL|28359|-80771
        Progreso|TX|26092|-97957
        Hilton|NY|43288|-77793
        East Port Orchard|WA|47523|-122624
        Walpole|MA|42142|-71250
        Woodcliff Lake|NJ|41023|-74067
        Watchung|NJ|40638|-74451
        Little Silver|NJ|40337|-74047
        Roseburg North|OR|43269|-123351
        West Hattiesburg|MS|31319|-89375
        Yorktown|PA|39973|-75153
        Ramblewood|NJ|39929|-74944
        New Whiteland|IN|39558|-86095
        Reservoir|MA|42335|-71148
        Brookville|OH|39837|-84411
        Attalla|AL|34022|-86089
        Charles Town|WV|39289|-77860
        James City|NC|35089|-77035
        Carrizo Springs|TX|28522|-99861
        Norwood|PA|39892|-75300
        Heathrow|FL|28763|-81372
        Raleigh Hills|OR|45481|-122762
        Trenton|MO|40079|-93617
        Robertsdale|AL|30554|-87712
        Bellevue|KY|39106|-84479
        Central City|KY|37294|-87123
        Tanglewilde|WA|47052|-122782
        Tanglewilde-Thompson Place|WA|47051|-122781
        Harrah|OK|35490|-97164
        Laurel Bay|SC|32450|-80785
        New Brighton|PA|40730|-80310
        Bridgewater|VA|38382|-78977
        Fulshear|TX|29690|-95900
        Vancleave|MS|30540|-88688
        Lecanto|FL|28852|-82488
        Dickson City|PA|41471|-75608
        Crafton|PA|40435|-80066
        Roseland|NJ|40821|-74294
        Delano|MN|45042|-93789
        South Patrick Shores|FL|28202|-80610
        Lewistown|MT|47062|-109428
        Chesapeake Beach|MD|38686|-76535
        Wescosville|PA|40567|-75553
        Norwood|NJ|40998|-73962
        Prosser|WA|46207|-119769
        Yarmouth|ME|43801|-70187
        Zephyrhills West|FL|28231|-82206
        Richmond|MI|42809|-82756
        Mount Zion|IL|39771|-88874
        Portland|CT|41573|-72641
        Punxsutawney|PA|40944|-78971
        Lee Acres|NM|35149|-106647
        Lee Acres|NM|36699|-108037
        Candelaria Arenas|PR|18417|-66217
        Plumas Lake|CA|39021|-121558
        Dowagiac|MI|41984|-86109
        Orange Beach|AL|30294|-87574
        Shawmont|PA|40053|-75236
        Berkley|MA|41846|-71083
        Kingston|TN|35881|-84509
        Junction City|OR|44219|-123206
        Woodland|WA|45905|-122744
        Country Homes|WA|47748|-117404
        Buckner|KY|38384|-85440
        Simsbury Center|CT|41881|-72811
        Plymouth|PA|41240|-75945
        High Springs|FL|29827|-82597
        Medina|NY|43220|-78387
        Sandown|NH|42929|-71187
        Hellertown|PA|40580|-75341
        Byron Center|MI|42812|-85723
        Heathcote|NJ|40389|-74576
        Bensley|VA|37447|-77443
        Branford Center|CT|41277|-72815
        Greenville|PA|41404|-80391
        Carterville|IL|37760|-89077
        Meraux|LA|29930|-89916
        Charleston|MO|36921|-89351
        Manasquan|NJ|40126|-74049
        Saint Helena|CA|38505|-122470
        Ada|OH|40770|-83823
        Lucerne Valley|CA|34444|-116968
        Warren|AR|33613|-92065
        Coco|PR|18007|-66259
        Punta Santiago|PR|18166|-65748
        Shady Side|MD|38842|-76512
        Volney|NY|43343|-76358
        Fruitridge Pocket|CA|38533|-121456
        Lake Mills|WI|43081|-88912
        Ranchettes|WY|41219|-104790
        The Village of Indian Hill|OH|39179|-84335
        Tierra Buena|CA|39149|-121667
        DeFuniak Springs|FL|30721|-86115
        Spring Ridge|MD|39401|-77352
        Union|KY|38946|-84680
        Prospect Park|NJ|40240|-74766
        Windcrest|TX|29516|-98380
        Belvedere|SC|33531|-81945
        Edna|TX|28979|-96646
        Selinsgrove|PA|40799|-76862
        Tellico Village|TN|35683|-84255
        Locust Grove|GA|33346|-84109
        Boiling Spring Lakes|NC|34030|-78067
        Washingtonville|NY|41428|-74166
        Cheshire Village|CT|41503|-72900
        Hollidaysburg|PA|40427|-78389
        Fort Wright|KY|39052|-84534
        Cheraw|SC|34698|-79883
        Chadron|NE|42829|-103000
        Lewisburg|PA|40965|-76884
        McCordsville|IN|39908|-85923
        Belding|MI|43098|-85229
        Henryetta|OK|35440|-95982
        Luling|TX|29681|-97648
        Milton Center|MA|42254|-71080
        Vine Grove|KY|37810|-85981
        Prairie du Chien|WI|43052|-91141
        Gustine|CA|37258|-120999
        Malone|NY|44849|-74295
        Jamestown|RI|41497|-71367
        Sandersville|GA|32982|-82810
        Moosic|PA|41353|-75738
        Holdenville|OK|35080|-96399
        Bay Harbor|MI|45364|-85082
        Elburn|IL|41892|-88472
        Southold|NY|41065|-72426
        Granville|OH|40068|-82520
        Centerville|IA|42093|-93936
        Kuli‘ou‘ou|HI|21288|-157739
        Clover|SC|35111|-81226
        Trooper|PA|40150|-75402
        South Oroville|CA|39481|-121536
        Solvang|CA|34596|-120138
        McRae|GA|32068|-82901
        Taos|NM|36407|-105573
        Oceanport|NJ|40318|-74015
        Beardstown|IL|40018|-90424
        Groveport|OH|39878|-82884
        Grayson Valley|AL|33648|-86639
        Sinton|TX|28037|-97509
        Augusta|WV|39295|-78638
        Citra|FL|29412|-82110
        Loudon|TN|35733|-84334
        Mount Carmel|PA|40797|-76412
        South Apopka|FL|28662|-81510
        Center|TX|31511|-96425
        Hutchins|TX|32649|-96713
        Hillsboro|IL|39161|-89495
        White Rock|NM|35828|-106204
        Gulf Park Estates|MS|30392|-88761
        Petoskey|MI|45373|-84955
        Cumming|GA|34207|-84140
        Palmview|TX|26233|-98371
        South Tucson|AZ|32200|-110968
        Belmar|NJ|40178|-74022
        Spring Grove|IL|42444|-88236
        Rupert|ID|42619|-113677
        Waynesboro|GA|33090|-82016
        Sharon Hill|PA|39906|-75272
        Spencer|MA|42244|-71992
        Ocean Shores|WA|46974|-124156
        Penn Wynne|PA|39986|-75275
        Belle Fourche|SD|44671|-103852
        Forest|MS|32365|-89474
        Willow Springs|IL|41741|-87860
        Wilmington|IL|41308|-88147
        Bright|IN|39218|-84856
        New Carlisle|OH|39936|-84025
        Lindale|TX|32516|-95409
        Blauvelt|NY|41063|-73958
        South Gate Ridge|FL|27286|-82497
        Kingston Estates|NJ|39924|-74988
        Tenleytown|DC|38950|-77086
        Barnhart|MO|38344|-90393
        Deer Park|OH|39205|-84395
        Marlin|TX|31306|-96898
        Moores Mill|AL|34844|-86518
        West Modesto|CA|37618|-121039
        Nazareth|PA|40740|-75310
        Lebanon|KY|37570|-85253
        Oreland|PA|40118|-75178
        Edgemoor|DE|39750|-75500
        Hopkinton|NH|43191|-71675
        Corona de Tucson|AZ|31965|-110776
        Lake Bluff|IL|42279|-87834
        Wailea-Makena|HI|20663|-156427
        Douglass Hills|KY|38238|-85553
        West Rancho Dominguez|CA|33894|-118271
        Fountainhead-Orchard Hills|MD|39686|-77719
        Snowflake|AZ|34513|-110078
        Briar|TX|32995|-97543
        Carlinville|IL|39280|-89882
        Ingenio|PR|18442|-66226
        Westville|IN|41541|-86901
        Barberton|WA|45693|-122599
        Richland|NY|43570|-76048
        Covington|VA|37793|-79994
        Sharon|MA|42124|-71179
        Buckhannon|WV|38994|-80232
        Gardnerville|NV|38941|-119750
        Mena|AR|34586|-94240
        Morristown|VT|44557|-72624
        Florida|PR|18362|-66561
        Pevely|MO|38283|-90395
        Rib Mountain|WI|44913|-89675
        Hingham|MA|42242|-70890
        Monaca|PA|40687|-80271
        Highland|NY|41721|-73960
        Ashburnham|MA|42636|-71908
        Vinita|OK|36639|-95154
        Coldstream Homestead Montebello|MD|39323|-76595
        Pontoon Beach|IL|38732|-90080
        Bath|NY|42337|-77318
        Tequesta|FL|26959|-80088
        Ashton-Sandy Spring|MD|39150|-77005
        Indian Hills|NV|39086|-119784
        Zeeland|MI|42813|-86019
        Foxborough|MA|42065|-71248
        Lakeview|NY|42432|-75865
        Pawcatuck|CT|41377|-71834
        Silver Lakes|CA|34746|-117341
        Hatillo|PR|18486|-66825
        Quebradillas|PR|18474|-66939
        Long Beach|NC|33910|-78118
        Marlow Heights|MD|38833|-76952
        Rusk|TX|31796|-95150
        Sterling|AK|60537|-150765
        Lakeview|NY|40682|-73654
        Big Stone Gap|VA|36882|-82747
        Potomac Mills|VA|38646|-77294
        Snyderville|UT|40694|-111544
        Loch Raven|MD|39361|-76582
        Bellaire|NY|40714|-73754
        Dresher|PA|40141|-75167
        Rockdale|TX|30655|-97001
        Okeechobee|FL|27244|-80830
        Pana|IL|39389|-89080
        Atlanta|TX|33114|-94164
        Keyes|CA|37557|-120915
        Finderne|NJ|40563|-74578
        Silver Lake|NC|34149|-77914
        Gardiner|ME|44230|-69775
        Exeter|PA|41321|-75819
        Richmond|MO|39279|-93977
        Union Beach|NJ|40446|-74178
        Pelham Manor|NY|40895|-73807
        Milton|WI|42776|-88944
        West Hills|NY|40816|-73432
        Breckenridge|TX|32756|-98902
        Coraopolis|PA|40518|-80167
        Kensington|PA|39986|-75132
        Whiteville|NC|34339|-78703
        Woods Creek|WA|47879|-121898
        Salamanca|NY|42158|-78715
        Gray|LA|29698|-90786
        Wadesboro|NC|34968|-80077
        West Samoset|FL|27469|-82557
        Three Points|AZ|32077|-111314
        Ala Moana|HI|21292|-157843
        Hidden Valley Lake|CA|38808|-122558
        Combee Settlement|FL|28058|-81905
        Alma|AR|35478|-94222
        Palmview South|TX|26216|-98379
        Paoli|PA|40042|-75476
        Weldon Spring|MO|38713|-90689
        Jan-Phyl Village|FL|28015|-81772
        Falcon Heights|MN|44992|-93166
        Greenwood|MO|38852|-94344
        Wayne|NE|42231|-97018
        Swartz Creek|MI|42957|-83831
        Greenacres|CA|35383|-119110
        Crozet|VA|38070|-78701
        Newberry|FL|29646|-82606
        Naples Manor|FL|26089|-81726
        Fussels Corner|FL|28054|-81861
        Holdrege|NE|40440|-99370
        Woodside|CA|37430|-122254
        Nephi|UT|39710|-111836
        Lake Fenton|MI|42846|-83708
        Shippensburg|PA|40051|-77520
        Kenosha Streetcar|WI|42587|-87810
        Corcoran|MN|45095|-93547
        Gateway|AK|61573|-149241
        Wappingers Falls|NY|41596|-73911
        Ocean City|FL|30441|-86614
        Brady|TX|31135|-99335
        Bessemer City|NC|35285|-81284
        Eastham|MA|41830|-69974
        Helena|AR|34530|-90592
        Nurillo|TX|26267|-98121
        Marbletown|NY|41883|-74113
        Alton North (historical)|TX|26295|-98304
        Grissom Air Force Base|IN|40658|-86148
        Duquesne|PA|40381|-79860
        Webster|NY|43212|-77430
        Litchfield Park|AZ|33493|-112358
        Marksville|LA|31128|-92066
        Edgerton|WI|42835|-89068
        Morris Plains|NJ|40822|-74481
        Waipi‘o Acres|HI|21465|-158013
        Jeanerette|LA|29911|-91663
        Paola|KS|38572|-94879
        Old Bethpage|NY|40763|-73453
        West Loch Estates|HI|21372|-158024
        Lake Forest|FL|25978|-80183
        Glencoe|MN|44769|-94152
        Hamlin|NY|43303|-77921
        Minot Air Force Base|ND|48421|-101339
        Tutu|VI|18339|-64887
        Durham|CA|39646|-121800
        Rochelle Park|NJ|40907|-74075
        Anthony|TX|31999|-106606
        Hightstown|NJ|40270|-74523
        West Side Highway|WA|46184|-122917
        Adams|MA|42624|-73118
        Fairview|NY|41724|-73920
        Homer|AK|59642|-151549
        Mayflower Village|CA|34115|-118010
        Crystal Lake|FL|28036|-81908
        Fellsmere|FL|27768|-80601
        Waterville|OH|41501|-83718
        Century City|CA|34056|-118418
        West Bountiful|UT|40894|-111902
        Monticello|IL|40028|-88573
        Centerport|NY|40885|-73376
        Harris Hill|NY|42965|-78678
        Williamston|NC|35855|-77056
        Richlands|VA|37093|-81794
        Germantown|OH|39626|-84369
        Harrisburg|SD|43431|-96697
        Pass Christian|MS|30316|-89248
        Wyndmoor|PA|40081|-75189
        Mount Vernon|MD|39298|-76616
        Emporia|VA|36686|-77542
        Lyndon|VT|44514|-72011
        Wellston|OH|39123|-82533
        Elverta|CA|38714|-121463
        Glendive|MT|47105|-104712
        Coal City|IL|41288|-88286
        Rancho Murieta|CA|38502|-121095
        Canal Fulton|OH|40890|-81598
        Fort Myers Shores|FL|26709|-81746
        ‘Aiea Heights|HI|21391|-157921
        Chester|SC|34705|-81214
        Saint Clair|MI|42821|-82486
        Lake Murray of Richland|SC|34120|-81264
        Northfield|IL|42100|-87781
        Southampton|MA|42229|-72730
        Robbins|IL|41644|-87704
        Lake Alfred|FL|28092|-81723
        VA Boston Healthcare System, Brockton Campus|MA|42366|-71059
        Mascotte|FL|28578|-81887
        Red Oak|IA|41010|-95226
        Hawkinsville|GA|32284|-83472
        Wake Village|TX|33427|-94106
        Algona|IA|43070|-94233
        Iola|KS|37924|-95400
        Turner|ME|44256|-70256
        Anamosa|IA|42108|-91285
        Northwood|OH|40473|-83732
        Cumberland|IN|39776|-85957
        El Granada|CA|37503|-122469
        Salida|CO|38535|-105999
        Isanti|MN|45490|-93248
        Vail|CO|39640|-106374
        Cameron|TX|30853|-96977
        Nashville|NC|35975|-77966
        Somerdale|NJ|39844|-75023
        Brush|CO|40259|-103624
        Centerport|NY|43041|-76593
        Chamberlayne|VA|37627|-77429
        Comstock Northwest|MI|42322|-85518
        La Habra Heights|CA|33961|-117951
        Willard|MO|37305|-93429
        Waimanalo|HI|21346|-157724
        Connell|WA|46663|-118861
        Fort Washington|PA|40142|-75209
        Lebanon|ME|43395|-70851
        Los Chavez|NM|34726|-106757
        North Hills|NY|40781|-73677
        Stroudsburg|PA|40987|-75195
        Batesburg-Leesville|SC|33910|-81537
        Patterson Park Neighborhood|MD|39293|-76575
        Williamson|AZ|34690|-112541
        Academy Garden|PA|40062|-74996
        Macon|MO|39742|-92473
        Brewton|AL|31105|-87072
        Dayton|KY|39113|-84473
        New Holland|PA|40102|-76085
        Glasgow Village|MO|38754|-90198
        Mount Carmel|TN|36545|-82661
        Rockwood|TN|35866|-84685
        Sayre|PA|41979|-76516
        Berlin|WI|43968|-88943
        Clarinda|IA|40740|-95038
        South Hooksett|NH|43026|-71435
        Colby|KS|39396|-101052
        Manchester|WA|47556|-122545
        Paxtonia|PA|40317|-76794
        Sherwood Manor|CT|42013|-72564
        Manchester|MD|39661|-76885
        White City|UT|40566|-111864
        Winfield|IN|41405|-87275
        Uhrichsville|OH|40393|-81346
        Englewood Cliffs|NJ|40885|-73952
        Basehor|KS|39142|-94939
        Brownsfield|LA|30547|-91121
        Diboll|TX|31187|-94781
        Eastwick|PA|39890|-75242
        Aberdeen|MS|33825|-88544
        Goshen|NY|41402|-74324
        Starke|FL|29944|-82110
        Strawberry|CA|37897|-122509
        Winston|OR|43122|-123413
        Progress Village|FL|27900|-82365
        Lochbuie|CO|40007|-104716
        Islip Terrace|NY|40743|-73193
        New Gloucester|ME|43963|-70283
        Titusville|PA|41627|-79674
        Bowling Green|MO|39342|-91195
        Hidden Valley|IN|39162|-84843
        Huntertown|IN|41228|-85172
        Terryville|CT|41678|-73011
        Timber Pines|FL|28470|-82603
        Oxford|PA|39785|-75979
        Pinckneyville|IL|38080|-89382
        Fox Chapel|PA|40513|-79880
        New Castle|DE|39659|-75564
        Palermo|CA|39435|-121538
        Suncook|NH|43131|-71453
        Mendon|MA|42106|-71552
        Eureka|IL|40721|-89273
        Perezville|TX|26225|-98401
        Ballston Spa|NY|43001|-73849
        Waynesville|MO|37829|-92201
        Centerville|IA|40734|-92874
        Summit|AZ|32067|-110951
        Worland|WY|44017|-107955
        Berryville|AR|36365|-93568
        Manchester-by-the-Sea|MA|42578|-70769
        Old Fig Garden|CA|36799|-119805
        Stapleton|NY|40626|-74078
        Contra Costa Centre|CA|37928|-122058
        Waldon|CA|37926|-122056
        Media|PA|39917|-75388
        Wilton|CA|38412|-121272
        Dowsett Highlands|HI|21337|-157834
        Waterford|WI|42763|-88214
        Ripley|MS|34730|-88951
        Tyrone|PA|40671|-78239
        Highwood|IL|42200|-87809
        Morris|MN|45586|-95914
        Fairport|NY|43099|-77442
        Northwood|OH|41607|-83469
        Zimmerman|MN|45443|-93590
        Post|TX|33191|-101379
        Wind Lake|WI|42829|-88159
        Cave Creek|AZ|33833|-111951
        Hazard|KY|37250|-83193
        Stokesdale|NC|36237|-79979
        Cape May Court House|NJ|39083|-74824
        Nassau Village-Ratliff|FL|30511|-81809
        Manitou Springs|CO|38860|-104917
        Watertown Square|MA|42365|-71185
        Calistoga|CA|38579|-122580
        Dacula|GA|33989|-83898
        Rothschild|WI|44887|-89620
        Byron|MN|44033|-92645
        Monticello|IN|40745|-86765
        Pumphrey|MD|39217|-76637
        Yarmouth Port|MA|41702|-70249
        Savin Hill|MA|42313|-71058
        Weiser|ID|44251|-116969
        Adel|GA|31137|-83424
        Lehighton|PA|40834|-75714
        Poland|ME|44061|-70394
        Spring Valley|IL|41328|-89200
        Eucalyptus Hills|CA|32880|-116947
        New Hempstead|NY|41150|-74034
        South Gastonia|NC|35219|-81206
        Cross Country|MD|39366|-76698
        Palmerton|PA|40801|-75612
        Edgewater|CO|39753|-105064
        Hardeeville|SC|32287|-81081
        Carpenter|PA|40052|-75200
        Mount Arlington|NJ|40926|-74635
        Smiths Station|AL|32540|-85099
        East Kapolei|HI|21359|-158051
        Mount Carmel|TN|35498|-88008
        Newmarket|NH|43083|-70935
        Greenbrier|AR|35234|-92388
        McKenzie|TN|36133|-88519
        Silver Springs|NV|39415|-119225
        Pecan Plantation|TX|32360|-97676
        Hartsdale|NY|41019|-73798
        Williamsburg|KY|36743|-84160
        Asbury|IA|42514|-90752
        Jonesborough|TN|36294|-82473
        Indian Wells|CA|33718|-116343
        Centerville|SC|32996|-80170
        Boulevard Park|WA|47513|-122317
        Cahaba Heights|AL|33464|-86732
        Collegeville|PA|40186|-75452
        Terrell Hills|TX|29475|-98451
        Eastman|GA|32198|-83178
        Linton|IN|39035|-87166
        New Ipswich|NH|42748|-71854
        South Haven|IN|41542|-87137
        Warrenton|OR|46165|-123924
        Harpswell Center|ME|43802|-69984
        Harvest|AL|34856|-86751
        Bliss Corner|MA|41612|-70938
        Bluefield|VA|37253|-81271
        Saint Paul Park|MN|44842|-92991
        Walterboro|SC|32905|-80667
        Bellevue|MA|42288|-71145
        Big Flats|NY|42137|-76937
        Rye|NH|43013|-70771
        Zephyrhills South|FL|28215|-82189
        Saranac Lake|NY|44330|-74131
        Creve Coeur|IL|40647|-89591
        Turtle Creek|PA|40406|-79825
        Schlusser|PA|40242|-77177
        Shillington|PA|40308|-75965
        Ivy City|DC|38911|-76985
        Reservoir Hill|MD|39314|-76633
        Hampden|MA|42064|-72413
        West Clarkston-Highland|WA|46403|-117064
        Carlisle|OH|39582|-84320
        Delhi Hills|OH|39093|-84613
        Fairfield|IL|42219|-88061
        Lajas|PR|18050|-67059
        Williamsville|NY|42964|-78738
        Glenwood|IA|41047|-95743
        Palm Springs North|FL|25935|-80334
        East Moriches|NY|40805|-72761
        Keyser|WV|39441|-78974
        Tonganoxie|KS|39110|-95088
        Woodstock|VA|38882|-78506
        Folkston|GA|30831|-82011
        Grove Hall|MA|42311|-71074
        Scituate|MA|42196|-70726
        Forked River|NJ|39840|-74190
        Dove Valley|CO|39578|-104829
        De Witt|IA|41823|-90538
        Pea Ridge|AR|36454|-94115
        Chester|NH|42957|-71257
        Moab|UT|38573|-109550
        Sunset Beach-Pūpūkea|HI|21662|-158054
        Tracyton|WA|47609|-122655
        Grosse Pointe|MI|42386|-82912
        Paulden|AZ|34886|-112468
        Evansville|WI|42780|-89299
        Schuylkill Haven|PA|40631|-76171
        Eaton Rapids|MI|42509|-84656
        Apotgan|GU|13488|144776
        Hugo|OK|34011|-95510
        Midfield|AL|33462|-86909
        River Park|FL|27314|-80347
        Crossett|AR|33128|-91961
        Hoopeston|IL|40467|-87668
        Concordia|KS|39571|-97663
        New Martinsville|WV|39645|-80858
        Pine Island Ridge|FL|26095|-80274
        Dumfries|VA|38568|-77328
        Floral City|FL|28750|-82297
        Montevideo|MN|44948|-95717
        Fruitland|MD|38322|-75620
        Kennebunk|ME|43384|-70545
        Big Bear Lake|CA|34244|-116911
        Guayanilla|PR|18019|-66792
        Lone Grove|OK|34175|-97263
        Marion|MA|41700|-70763
        Preston|ID|42096|-111877
        Center|TX|31795|-94179
        Grambling|LA|32528|-92714
        Oak Park|IN|38306|-85696
        Bisbee|AZ|31448|-109928
        Slinger|WI|43334|-88286
        Chelsea|MI|42318|-84022
        Bangor|PA|40866|-75207
        Berkeley|IL|41889|-87903
        Grandwood Park|IL|42393|-87987
        Saranap|CA|37885|-122076
        Hutchinson Island South|FL|27299|-80220
        Poolesville|MD|39146|-77417
        Camp Pendleton North|CA|33315|-117316
        Creswell|OR|43918|-123025
        Glendale|CO|39705|-104934
        Rockingham|VT|43188|-72489
        Coolidge Corner|MA|42346|-71124
        Hilmar-Irwin|CA|37405|-120850
        Nelsonville|OH|39459|-82232
        Orchard Homes|MT|46863|-114048
        Genoa|IL|42097|-88693
        Williams|CA|39155|-122149
        Iowa Falls|IA|42522|-93251
        South Highpoint|FL|27917|-82713
        Mont Belvieu|TX|29848|-94891
        Springfield|MI|42326|-85239
        Abbeville|SC|34178|-82379
        Kayenta|AZ|36728|-110255
        Wailua Homesteads|HI|22072|-159377
        Gilmer|TX|32729|-94942
        Prairie Grove|AR|35976|-94318
        Muleshoe|TX|34226|-102724
        Saint Clairsville|OH|40081|-80900
        Sunset|UT|41136|-112031
        Albertson|NY|40773|-73643
        Alva|OK|36805|-98667
        White Hall|AR|34274|-92091
        Odessa|MO|38999|-93954
        Chackbay|LA|29884|-90797
        Montrose-Ghent|OH|41154|-81644
        Winterset|IA|41331|-94014
        Bear Valley Springs|CA|35159|-118628
        Livingston|TX|30711|-94933
        Monticello|LA|30489|-91049
        Brookhaven|WV|39612|-79905
        Layhill|MD|39092|-77044
        Mechanicville|NY|42903|-73687
        Santa Barbara|PR|18394|-65919
        Central|SC|34724|-82781
        Pauoa|HI|21321|-157838
        Mount Pleasant|PA|40060|-75183
        Birdsboro|PA|40265|-75804
        Northumberland|NY|43127|-73588
        Flat River|MO|37850|-90517
        Glencoe|AL|33957|-85932
        Sunnyslope|CA|34012|-117433
        Bret Harte|CA|37602|-121005
        Mocksville|NC|35894|-80561
        Pennsylvania Avenue SE|DC|38868|-76958
        Lakehills|TX|29605|-98943
        Wildwood|NJ|38992|-74815
        Chardon|OH|41614|-81149
        Grafton|WV|39341|-80019
        Vinton|IA|42169|-92024
        Stansbury park|UT|40638|-112296
        Tipton|IN|40282|-86041
        Daleville|AL|31310|-85713
        Poplar Grove|IL|42368|-88822
        Maplewood|WA|47402|-122557
        Tichigan|WI|42829|-88198
        Kaser|NY|41121|-74067
        Kings Point|NY|40820|-73735
        Port Allen|LA|30452|-91210
        Pupukea|HI|21655|-158061
        Wheatley Heights|NY|40764|-73370
        Robinson Heights|HI|21383|-158029
        Bowie|TX|33559|-97849
        Tara Hills|CA|37994|-122316
        Dos Palos|CA|36986|-120627
        Farrington|HI|21332|-157871
        Homestead Meadows North|TX|31850|-106173
        Milton Village|MA|42267|-71072
        New Haven|MI|43094|-84153
        Brookshire|TX|29786|-95951
        Sugarcreek|PA|41421|-79881
        Carmi|IL|38091|-88159
        Shaw Heights|CO|39852|-105043
        Olyphant|PA|41468|-75603
        Briar Chapel|NC|35824|-79117
        Dunlap|TN|35371|-85391
        Savannah|MO|39942|-94830
        Byron|GA|32654|-83760
        Pound Ridge|NY|41209|-73575
        Sawmills|NC|35825|-81475
        Piedmont|SC|34702|-82465
        South Bay|FL|26664|-80716
        Colona|IL|41484|-90353
        El Cerrito Corona|CA|33841|-117523
        Turpin Hills|OH|39110|-84380
        Perry|OK|36289|-97288
        Springhill|LA|33006|-93467
        Sulphur|OK|34508|-96968
        Sunbury|OH|40243|-82859
        Dayton|MN|45244|-93515
        Milan|IL|41453|-90572
        Sparta|TN|35926|-85464
        Bolivar|TN|35256|-88988
        Chestertown|MD|39209|-76067
        Columbia Falls|MT|48372|-114182
        Bridgeville|PA|40356|-80110
        Doffing|TX|26275|-98386
        Wahneta|FL|27953|-81727
        Auburn|NH|43005|-71348
        Camilla|GA|31231|-84210
        Enchanted Lake|HI|21381|-157736
        Zapata|TX|26907|-99271
        Sheldon|IA|43181|-95856
        Fruitland|ID|44008|-116917
        Glennville|GA|31937|-81928
        Summerside|OH|39105|-84288
        Buellton|CA|34614|-120193
        Monee|IL|41420|-87742
        South Pasadena|FL|27755|-82738
        Adjuntas|PR|18163|-66722
        Deschutes River Woods|OR|43992|-121358
        Kensington|CA|37910|-122280
        North Scituate|MA|42219|-70786
        Boiling Springs|SC|33135|-81431
        Eleanor Roosevelt|PR|18416|-66064
        Lake Norman of Catawba|NC|35587|-80960
        Manchester|IA|42484|-91455
        Paris|ME|44260|-70501
        Kenneth City|FL|27816|-82720
        Allegan|MI|42529|-85855
        Granite Shoals|TX|30589|-98384
        Cold Spring Harbor|NY|40871|-73457
        Watseka|IL|40776|-87736
        Kingsford|MI|45795|-88072
        New Burlington|OH|39260|-84557
        North Harford Road|MD|39366|-76546
        Wapato|WA|46448|-120420
        Cidra|PR|18176|-66161
        Berlin|MD|38323|-75218
        Giddings|TX|30183|-96936
        McGregor|TX|31444|-97409
        Fort Pierce South|FL|27410|-80355
        Redwood Falls|MN|44539|-95117
        Warm Mineral Springs|FL|27060|-82260
        Apple Valley|OH|40439|-82354
        Fells Point|MD|39283|-76593
        Howard Park|MD|39331|-76695
        Punahou|HI|21300|-157827
        Blaine|WA|48994|-122747
        Ayden|NC|35473|-77416
        Eagleton Village|TN|35795|-83932
        Hampton|MD|39423|-76585
        Shanor-Northvue|PA|40910|-79916
        Demarest|NJ|40957|-73963
        Northfield|NH|43433|-71592
        Alexandria|IN|40263|-85676
        Samsula-Spruce Creek|FL|29049|-81062
        Childersburg|AL|33278|-86355
        Gretna|NE|41141|-96240
        Newton Corner|MA|42361|-71195
        Readville|MA|42240|-71137
        Fairfield|IL|38379|-88360
        Lemmon Valley|NV|39636|-119843
        Morganville|NJ|40376|-74244
        Forest Hills|TN|36068|-86844
        Mathis|TX|28094|-97828
        Waterloo|NY|42905|-76863
        Bolton Hill|MD|39308|-76626
        Moultonborough|NH|43755|-71397
        Thiells|NY|41211|-74018
        Vandergrift|PA|40603|-79565
        Fairwood|MD|38957|-76778
        Rainsville|AL|34494|-85848
        Cherokee|IA|42749|-95552
        Kutztown|PA|40517|-75777
        Centreville|IL|38583|-90125
        Lake City|MN|44450|-92268
        Frankenmuth|MI|43332|-83738
        Sea Cliff|NY|40849|-73645
        Tucumcari|NM|35172|-103727
        Robinwood|MD|38954|-76515
        Valparaiso|FL|30509|-86503
        Shenandoah|IA|40766|-95372
        Holbrook|AZ|34902|-110158
        Munroe Falls|OH|41144|-81440
        Spirit Lake|IA|43422|-95102
        Staunton|IL|39012|-89791
        Highland|MA|42285|-71157
        Port Isabel|TX|26073|-97209
        Penn Yan|NY|42661|-77054
        West Salem|WI|43899|-91081
        Richland Center|WI|43335|-90387
        Glen Willow|PA|40035|-75226
        Dellwood|MO|38750|-90286
        West Sayville|NY|40728|-73098
        Bryn Mawr|PA|40304|-80087
        Conklin|NY|42034|-75804
        North Fond du Lac|WI|43811|-88483
        Saltillo|MS|34376|-88682
        Shady Hollow|TX|30165|-97862
        Harlan|IA|41653|-95326
        Houlton|ME|46126|-67840
        Ironwood|MI|46455|-90171
        Mendham|NJ|40776|-74601
        Moca|PR|18395|-67113
        Comerío|PR|18218|-66226
        Naguabo|PR|18212|-65735
        Aguas Buenas|PR|18257|-66103
        Villalba|PR|18127|-66492
        Toa Alta|PR|18388|-66248
        Loíza|PR|18431|-65880
        Patillas|PR|18006|-66016
        Camuy|PR|18484|-66845
        Aguada|PR|18379|-67188
        Agana Heights Village|GU|13466|144748
        Jayuya|PR|18219|-66592
        Agat Village|GU|13383|144660
        Ciales|PR|18336|-66469
        Talofofo Village|GU|13355|144758
        Inarajan Village|GU|13274|144748
        Barranquitas|PR|18187|-66306
        Sinajana Village|GU|13463|144754
        Cruz Bay|VI|18331|-64794
        Morovis|PR|18326|-66407
        Maunabo|PR|18007|-65899
        Merizo Village|GU|13266|144669
        Asan-Maina Village|GU|13472|144717
        Naranjito|PR|18301|-66245
        Toa Baja|PR|18444|-66260
        Piti Village|GU|13463|144693
        Rincón|PR|18340|-67250
        Culebra|PR|18303|-65301
        Maricao|PR|18181|-66980
        Hagåtña|GU|13476|144749
        Las Marías|PR|18252|-66992
        Orocovis|PR|18227|-66391
        Umatac Village|GU|13298|144663
        Ta`ū|AS|-14234|-169514
        Taulaga|AS|-11055|-171088
        """
}

// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.
extension Vocabulary {
    /// Ordinary Spanish words (rla-es) that are nobody's name, or words first, with and without accents.
    static let spanish: StaticString = """
        abajo abandona abandonada abandonadas abandonado abandonados abandonan abandonando abandonar abandonaron \
        abandone abandono abandonó abanico abarcan abastecimiento abasto abatido abc abdominales abeja abejas \
        abertura abierta abiertamente abiertas abierto abiertos abismo abogada abogado abogados abolicion abolición \
        abono aborda abordar aborigenes abortar aborto abortos aborígenes abra abran abraza abrazar abrazo abrazos \
        abre abren abres abri abria abriendo abrieron abrigo abrimos abrio abrir abrira abrirse abrirá abrió abro \
        abrí abría absoluta absolutamente absoluto absorbe absorber absorcion absorción abstencion abstención \
        abstenerse abstracto absurda absurdas absurdo abuela abuelas abuelo abuelos abundan abundancia abundante \
        abundantes aburre aburrida aburrido aburridos aburrimiento abusar abuso abusos aca acaba acababa acabada \
        acabado acabados acabamos acaban acabando acabar acabara acabaria acabaron acabará acabaría acabas acabe \
        acaben acabo acabó academias academica academicas academico academicos académica académicas académico \
        académicos acaso acceder accedio accedió accesibilidad accesible accesibles acceso accesorios accesos \
        accidentalmente accidente accidentes accion accionar acciones accionista accionistas acción aceite aceites \
        aceitunas acelera aceleracion aceleración acelerado acelerar acento acepta aceptable aceptacion aceptación \
        aceptada aceptadas aceptado aceptados aceptamos aceptan aceptando aceptar aceptarlo aceptaron aceptas acepte \
        acepten acepto aceptó acera acerca acercaba acercamiento acercan acercando acercandose acercar acercaron \
        acercarse acerco acercándose acercó acerque acertada acertado acido acidos acierto aciertos aclara aclarado \
        aclarar aclaro aclaró acoge acoger acogida acogido acogio acogió acomodar acompana acompanaba acompanada \
        acompanadas acompanado acompanados acompanamiento acompanan acompanando acompanante acompanar acompanaron \
        acompane acompano acompaña acompañaba acompañada acompañadas acompañado acompañados acompañamiento acompañan \
        acompañando acompañante acompañar acompañaron acompañe acompaño acompañó acondicionado aconseja aconsejo \
        acontecimiento acontecimientos acordaba acordado acordar acordaron acorde acordes acordo acordé acordó acoso \
        acostado acostarme acostarse acostumbra acostumbrada acostumbrado acostumbrados acreditacion acreditación \
        acreditado acreditar acreedores acta actas actitud actitudes activa activado activamente activar activas \
        actividad actividades activismo activista activistas activo activos acto actores actos actrices actriz actua \
        actuaba actuacion actuaciones actuación actuado actuales actualidad actualiza actualizacion actualizaciones \
        actualización actualizada actualizado actualizar actualmente actuan actuando actuar actuaron actue actuo \
        actuó actúa actúan actúe acuario acude acuden acudieron acudio acudir acudió acueducto acuerda acuerdan \
        acuerdas acuerdo acuerdos acumula acumulada acumulado acumulando acumular acusa acusacion acusaciones \
        acusación acusada acusado acusados acusan acusando acusar acuso acustica acusó acá acústica adapta \
        adaptacion adaptación adaptada adaptado adaptar adaptarse adecuacion adecuación adecuada adecuadamente \
        adecuadas adecuado adecuados adelanta adelantado adelantar adelante adelanto adelantó adelgazar ademas \
        además adentro adhesión adiccion adicción adicion adicional adicionales adicionalmente adición adicto \
        adictos adios adivina adivinar adiós adjetivo adjetivos adjunta adjunto administra administrado \
        administrador administradores administrar administrativa administrativas administrativo administrativos \
        admiradores admirar admiro admision admisión admite admiten admitido admitio admitir admitió admito \
        adolescencia adolescente adolescentes adonde adopcion adopción adopta adoptada adoptadas adoptado adoptan \
        adoptando adoptar adoptaron adopto adoptó adornos adoro adquiere adquieren adquirida adquirido adquiridos \
        adquiriendo adquirio adquirir adquirió adquisicion adquisiciones adquisición adquisitivo adrenalina aduana \
        aduanas adulta adulto adultos adversario adversarios adversos advertencia advertencias advertido advertir \
        advierte advierten advirtio advirtió adónde aerea aereas aereo aereos aerolinea aerolineas aerolínea \
        aerolíneas aeronave aeropuerto aeropuertos afecta afectada afectadas afectado afectados afectan afectando \
        afectar afectara afectará afecte afecten afecto afectó aficion afición afiliacion afiliación afiliado \
        afiliados afines afinidad afirma afirmaba afirmado afirman afirmando afirmar afirmo afirmó afluencia \
        afortunada afortunadamente afortunado afortunados africana africanas africano africanos afrontar afuera \
        afueras afán agarra agarran agarrar agarre agarren agarro agarró agencia agencias agente agentes agil \
        agitacion agitación agitado agonia agonía agosto agotado agotamiento agrada agradable agradables agradece \
        agradecemos agradecer agradeceria agradecería agradecida agradecido agradecidos agradecimiento agradecio \
        agradeció agradezco agrado agraria agrario agrega agregado agregados agregan agregando agregar agregaron \
        agrego agregó agresion agresiones agresiva agresividad agresivo agresivos agresión agresor agricolas \
        agricultor agricultores agricultura agro agrupa agrícola agrícolas agua aguacate aguanta aguantar aguante \
        aguanto aguas aguda aguilas aguja agujas agujero agujeros ahi ahogado ahora ahorita ahorra ahorrar ahorro \
        ahorros ahí aire aires aislada aisladas aislado aislados aislamiento aislar ajedrez ajena ajenas ajeno \
        ajenos ajo ajusta ajustado ajustar ajuste ajustes alambre alarma alarmante alarmas alberga albergar albergue \
        alboroto albumes alcaldes alcaldesa alcaldia alcaldía alcance alcantarillado alcanza alcanzaba alcanzado \
        alcanzan alcanzando alcanzar alcanzaron alcanzo alcanzó alcoholicas alcoholismo alcohólicas aldea aldeas \
        alega alegando alegra alegres alegrias alegro alegrías aleja alejada alejado alejados alejar alejarse \
        alemana alemanas alemanes alentar alergia alerta alertas alfabetizacion alfabetización alfabeto alfombra \
        alfombras alférez algas algo algodon algodón algoritmo algoritmos alguacil alguien algun alguna algunas \
        alguno algunos algún aliado aliados alianza alianzas alicante aliento alimenta alimentacion alimentación \
        alimentado alimentan alimentar alimentaria alimentarse alimenticia alimenticios alimento alimentos aliviar \
        alivio allanamiento allegados allá allí almacen almacenamiento almacenar almacenes almacén almas almirante \
        almohada almorzar almuerzo alojamiento alquilar alquiler alquileres alrededor alrededores altamente altas \
        alterada alterado alterar alterna alternativa alternativas alternativo alternativos alteza altitud altura \
        alturas alucinante alude alumbrado aluminio alumnado alumno alumnos alusion alusión alza alzar alzheimer \
        alzo alzó amaba amabilidad amable amablemente amables amamos amanecer amante amantes amarga amargo amargura \
        amarilla amarillas amarillo amarillos amas amazonas ambas ambicion ambiciones ambicioso ambición ambiental \
        ambientales ambiente ambientes ambito ambitos ambos ambulancia ambulante ambulantes ame amenaza amenazada \
        amenazado amenazan amenazando amenazar amenazas amenazo amenazó americana americanas americano americanos \
        amiga amigable amigas amistad amistades amistoso amnistia amnistía amo amor amorosa amplia ampliado \
        ampliamente ampliando ampliar amplias amplio amplios amplitud amplía amé anade anaden anadido anadiendo \
        anadir anales analisis analista analistas analitica analiza analizado analizan analizando analizar analizo \
        analizó analogia analogía analítica anarquia anarquista anarquistas anarquía anatomia anatomía ancestrales \
        ancestros ancha anchas ancho anchura anciana anciano ancianos andaba andaban andaluces andaluz andaluza \
        andamos andan andando andar andas andate ande andina ando anecdota anecdotas anestesia anexion anexión anexo \
        anfitrion anfitrión angulos angustia anhelo anillo animada animado animados animales animan animar animo \
        animos animó aniversario ano anoche anochecer anomalia anomalias anomalía anomalías anonima anonimas \
        anonimato anonimo anonimos anormal anos anota anotacion anotaciones anotación anotado anotar anoto anotó \
        ansias ansiedad ansiosa ansioso antano antaño antecedente antecedentes antelacion antelación antemano antena \
        antenas anteojos antepasados anteproyecto anteriores anterioridad anteriormente antibioticos antibióticos \
        anticipada anticipado antigua antiguamente antiguas antiguedad antiguedades antiguo antiguos antigüedad \
        antigüedades antojo antologia antología antorcha antro antropologia antropología anual anuales anualmente \
        anular anuncia anunciaba anunciada anunciado anuncian anunciando anunciar anunciaron anuncio anuncios \
        anunció análisis anécdota anécdotas anónima anónimas anónimo anónimos ap apache apaga apagado apagar apagon \
        apagón aparato aparatos aparcamiento aparece aparecen aparecer aparecera aparecerá aparecia aparecian \
        aparecido apareciendo aparecieron aparecio apareció aparecía aparecían aparentar aparente aparentemente \
        aparezca aparezcan aparicion apariciones aparición apariencia apariencias aparta apartado apartados \
        apartamento apartamentos aparte apasionada apasionado apego apelar apellido apellidos apenas apendice \
        apertura apetece apetito apice aplaudir aplauso aplausos aplica aplicable aplicables aplicada aplicadas \
        aplicado aplican aplicando aplicar aplicara aplicarse aplicará aplico aplicó aplique apocalipsis apoderado \
        apoderarse apodo apogeo apolo apología aporta aportacion aportaciones aportación aportado aportan aportando \
        aportar aporte aportes aporto aportó apostando apostar apostoles apostolica apostólica apoya apoyaba apoyada \
        apoyado apoyados apoyamos apoyan apoyando apoyar apoyaron apoye apoyen apoyo apoyos apoyó aprecia apreciado \
        aprecian apreciar aprecio aprenda aprendan aprende aprendemos aprenden aprender aprendes aprendi aprendido \
        aprendiendo aprendieron aprendimos aprendio aprendiz aprendizaje aprendió aprendí apretado apretar aprieta \
        aprobacion aprobación aprobada aprobadas aprobado aprobados aprobar aprobaron aprobo aprobó apropiada \
        apropiadas apropiado apropiados aprovecha aprovechado aprovechamiento aprovechan aprovechando aprovechar \
        aprovecharon aprovecharse aproveche aprovecho aprovechó aprox aproxima aproximada aproximadamente aproximado \
        aprueba aprueban apruebe aptitud apto aptos apuesta apuestas apuesto apunta apuntado apuntan apuntando \
        apuntar apunte apuntes apunto apuntó apuro apuros apéndice apóstol apóstoles aquel aquella aquellas aquello \
        aquellos aqui aquél aquí ar arabe arabes aranceles arañas arbitraje arbitraria arbitro arbitros arbol \
        arboles arbustos arca arcas archipielago archipiélago archivo archivos arcilla arde arder ardiendo ardiente \
        argel argentina argentinas argentino argentinos argumenta argumentacion argumentación argumentando \
        argumentar argumento argumentos argumentó aristocracia arma armado armados armadura armamento armar armario \
        armenio armo armonia armonía armó arqueologia arqueologico arqueologicos arqueología arqueológico \
        arqueológicos arquero arquitecto arquitectonico arquitectos arquitectura arquitectónico arranca arrancar \
        arranco arrancó arranque arrastra arrastrado arrastrando arrastrar arrastre arregla arreglado arreglar \
        arreglarlo arregle arreglo arreglos arregló arrendamiento arrepentido arrepentimiento arrepentir arrepiento \
        arrestado arrestados arrestar arrestaron arresto arriba arriesgado arriesgar arriesgarse arrogancia \
        arrogante arroja arrojado arrojar arrojó arroz arrugas arruinar arte artefacto artefactos arteria arterias \
        artes artesanal artesanales artesania artesanos artesanía artico articular articulo articulos artificiales \
        artilleria artillería artista artistas artistica artisticas artistico artisticos artículo artículos \
        artística artísticas artístico artísticos arzobispo asado asalto asaltos asamblea asambleas ascendencia \
        ascendente ascender ascendio ascendió ascenso ascensor asciende asco asedio asegura asegurada asegurado \
        aseguran asegurando asegurar asegurarnos aseguraron asegurarse asegurate aseguro aseguró asegúrate asemeja \
        asentamiento asentamientos aseo asesina asesinada asesinadas asesinado asesinados asesinar asesinaron \
        asesinato asesinatos asesino asesinos asesinó asesor asesora asesoramiento asesores asesoria asesoría \
        asfalto asi asiatica asiatico asiaticos asiento asientos asigna asignada asignado asignados asignar \
        asignatura asignaturas asilo asimilar asimismo asique asiste asisten asistencia asistencias asistente \
        asistentes asistido asistiendo asistieron asistio asistir asistió asiática asiático asiáticos asocia \
        asociada asociadas asociado asociados asombro asombrosa asombroso aspecto aspectos aspira aspirante \
        aspirantes aspirar asquerosa asqueroso astro astronomia astronomía asuma asume asumen asumido asumiendo \
        asumio asumir asumió asumo asunto asuntos asusta asustada asustado asustar así ataca atacada atacado \
        atacados atacan atacando atacante atacar atacaron ataco atacó atada atado ataque ataques atardecer ataud \
        ataúd atencion atención atender atendido atendidos atendiendo atendio atendió ateneo atenta atentado \
        atentados atentamente atento atentos ateo ateos aterrador aterrizaje aterrizar atico atiende atienden \
        atlantico atleta atletas atletico atletismo atlántico atlético atmosfera atmósfera atomica atomos atraccion \
        atracciones atracción atractiva atractivas atractivo atractivos atrae atraen atraer atraido atrajo atrapa \
        atrapada atrapado atrapados atrapar atras atrasado atraso atravesado atravesando atravesar atraveso atravesó \
        atraviesa atraviesan atraído atreve atreven atreveria atrevería atreves atrevido atrevo atribucion \
        atribuciones atribución atribuido atributos atribuye atribuyen atrocidades atropello atroz atrás atuendo \
        atun atómica atún audaz audicion audición audiencia audiencias audiovisuales auditoria auditorio auditoría \
        auge aula aulas aumenta aumentada aumentado aumentan aumentando aumentar aumentara aumentaron aumentará \
        aumente aumento aumentos aumentó aun aunque auriculares ausencia ausente ausentes austeridad austral \
        australiana australiano autentica autenticidad autentico autenticos autismo autobus autobuses autobús \
        autoestima automatica automaticamente automatico automaticos automotriz automovil automoviles automática \
        automáticamente automático automáticos automóvil automóviles autonoma autonomas autonomia autonomica \
        autonomicas autonomico autonomo autonomos autonomía autonómica autonómicas autonómico autopista autopistas \
        autopsia autor autora autores autoria autoridad autoridades autoritario autoritarismo autoriza autorizacion \
        autorización autorizada autorizadas autorizado autorizados autorizar autorizo autorizó autoría auténtica \
        auténtico auténticos autónoma autónomas autónomo autónomos auxiliar auxiliares auxilio auxilios av aval \
        avalancha avance avances avanza avanzada avanzadas avanzado avanzados avanzan avanzando avanzar avanzo \
        avanzó avaricia ave aveces avellaneda avena avenida avenidas aventura aventuras avergonzado averigua \
        averiguar aves aviacion aviación avion aviones avisa avisado avisar aviso avisos avisó avión ay ayer ayuda \
        ayudaba ayudado ayudame ayudamos ayudan ayudando ayudante ayudantes ayudar ayudara ayudaran ayudaria \
        ayudarle ayudarles ayudarlo ayudarlos ayudarme ayudarnos ayudaron ayudarte ayudará ayudarán ayudaría ayudas \
        ayude ayuden ayudo ayudó ayuno ayuntamiento ayuntamientos ayúdame azotea azteca azucar azufre azul azules \
        azúcar aérea aéreas aéreo aéreos añade añaden añadido añadiendo añadir añadió año años aún bachiller \
        bachillerato bacterias bahia bahía baila bailan bailando bailar bailarin bailarina bailarinas bailarines \
        bailarín baile baja bajaba bajada bajado bajamos bajando bajar bajaron bajas baje bajen bajo bajon bajos \
        bajé bajó bajón balanza balazos balcon balcones balcón balde baleares ballena ballenas balneario baloncesto \
        balón bambu bambú banca bancada bancaria bancarias bancario bancarios bancarrota bancas banco bancos banda \
        bandas bandeja bandera banderas bandidos bando bandos banera banquero banqueros banquete barata baratas \
        barato baratos barbaridad barbarie barbaros barca barcos bardo barril barriles barro barroco basada basadas \
        basado basados basan basandose basica basicamente basicas basico basicos basta bastante bastantes bastón \
        basura basurero basándose basílica bata batalla batallas batallon batallones batallón bateria baterias \
        batería baterías batido batir bautismo bautizado bañera baño beba beber bebes bebida bebidas bebiendo bebo \
        bebés beca becas beisbol belga bellas belleza bellezas bellos bendicion bendiciones bendición bendiga \
        bendita bendito benefica beneficencia beneficia beneficiado beneficiados benefician beneficiar beneficiario \
        beneficiarios beneficiarse beneficio beneficios beneficioso benéfica besa besar beso besos bestia bestias \
        besó biblia bibliografia bibliografía biblioteca bibliotecas bicentenario bicho bichos bici bicicleta \
        bicicletas bien bienal bienes bienestar bienvenido bienvenidos bigote bilaterales bilingue bilingüe billete \
        billetera billetes billones biodiversidad biografia biografias biografía biografías biologia biologica \
        biologicas biologico biologicos biología biológica biológicas biológico biológicos birra bis bla blancas \
        blancos blando blanqueo bloque bloquea bloqueada bloqueado bloquean bloqueando bloquear bloqueo bloqueos \
        bloques blusa boca bocas boda bodas boicot bol boleta boletas boletin boleto boletos boletín boliche \
        bolivares bolivariana bolivariano boliviana boliviano bolivianos bolsa bolsas bolso bolsos boluda boludeces \
        boludo boludos bolívares bomba bombardeo bombardeos bombas bomberos bombo bonaerense bondad bonitas bonos \
        borda bordes bordo borracha borracho borrachos borrado borrador borrar borro borró bosnia bosques bota \
        botanico botas bote botellas botes botin boton botones botánico botín botón boveda boxeador boxeo brasil \
        brasilena brasileno brasilenos brasileña brasileño brasileños brava brazo brazos brecha bretaña breve \
        brevedad brevemente breves brigada brigadas brigadier brilla brillante brillantes brillar brillo brindan \
        brindando brindar brindo brindó britanica britanicas britanico britanicos británica británicas británico \
        británicos broma bromas bronca bronce brote brotes bruja brujas brujeria brujería brujo bruselas bruta \
        brutalidad brutalmente bruto brutos bs bu budista budistas buen buena buenas buenisima buenisimo bueno \
        buenos buenísima buenísimo buey bulgaro bulto buque buques burbuja burbujas burgues burguesa burguesia \
        burguesía burgués burla burlan burlarse burlas burocracia busca buscaba buscaban buscado buscador buscadores \
        buscamos buscan buscando buscar buscara buscarla buscarle buscarlo buscaron buscarte buscará buscas busco \
        buscó busque busqueda busquedas busquen busques busqué busto bárbaro bárbaros básica básicamente básicas \
        básico básicos béisbol bóveda búlgaro búsqueda búsquedas ca caballeria caballeros caballería caballo \
        caballos cabe cabecera cabellos caben cabeza cabida cabildo cabina cabo cabos cabra cabras cabron cabrones \
        cabrón caca cachorro cachorros cacique cada cadaveres cadena cadera caderas cadete cadáver cadáveres cae \
        caen caer caera caerse caerá caes cafe cafes cafetería café cafés cagada cagado cagan cagando cagar cagaste \
        cago cague caia caida caidas caido caidos caiga caigan caigo caja cajas cajero cajon cajones cajón cala \
        calabaza calado calcetines calcio calcula calculado calcular calculo calculos caldas caldo calefaccion \
        calefacción calendario calentamiento calentar caleta calida calidad calido calienta caliente calientes \
        califica calificada calificado calificados calificar califico calificó california caliza callada callado \
        callados callao callar callate calle callejero callejeros callejon callejón calles calma calmado calmar \
        calor calorias calorías calumnias caluroso calvario calzado calzones cama camarada camaradas camaras \
        camarero camas cambia cambiado cambiamos cambian cambiando cambiante cambiar cambiara cambiaria cambiarlo \
        cambiaron cambiarse cambiará cambiaría cambias cambiaste cambie cambiemos cambien cambies cambio cambios \
        cambié cambió camina caminaba caminan caminando caminar caminata camino caminos camion camiones camioneta \
        camionetas camisa camisas camiseta camisetas camión campamento campamentos campanas campaña campañas \
        campeche campeon campeona campeonato campeonatos campeones campesina campesino campesinos campeón campo cana \
        canadiense canadienses canaria canarias canario cancela cancelado cancelar cancelo canceló cancha canchas \
        canciller cancilleria cancillería cancion canciones canción candado candidata candidatas candidato \
        candidatos candidatura candidaturas cangrejo canones cansa cansada cansado cansados cansancio canse cansé \
        canta cantaba cantado cantan cantando cantante cantantes cantar cante cantera cantidad cantidades caos \
        capaces capacidad capacidades capacitacion capacitación capacitado capacitados capas capaz capilla capita \
        capitales capitalismo capitalista capitalistas capitan capitanes capitolio capitulo capitulos capitán \
        capricho caprichos capsula capsulas captacion captación captar captura capturado capturados capturar \
        capturas capturo capturó capítulo capítulos carabineros caracas caracol caracter caracteres caracteristica \
        caracteristicas caracteristico caracteristicos caracteriza caracterizacion caracterización caracterizado \
        caracterizan característica características característico característicos carajo carajos caramelo caramelos \
        caras caravana carbono carbón carcajadas carcel carceles cardenal cardenales cardiaca cardiaco cardíaca \
        cardíaco carece carecen carencia carencias carga cargada cargadas cargado cargador cargados cargan cargando \
        cargar cargas cargos caribe caricatura caricaturas caricias carinosa carinoso carisma cariñosa cariñoso \
        carnaval carne carnet carnicero caros carpa carpeta carpintero carretera carreteras carril carriles carrito \
        carros carta cartas carteles cartera carteras cartografia cartografía cartuchos carácter casa casada casadas \
        casamiento casan casar casarse casas cascada cascara casco cascos casera casero caseros casi casita caso \
        casos casta castas castellana castiga castigado castigados castigar castigo castigos castillos casualidad \
        casualmente casó catalana catalanes catalogo cataratas catastrofe catedra catedral catedratico catedrático \
        categoria categorias categoría categorías catolica catolicismo catolico catolicos catorce catálogo \
        catástrofe católica católico católicos cauce caucho causa causada causadas causado causados causan causando \
        causante causar causaron causas causo causó cautela cautiverio cavidad cayendo cayera cayeron cayo cayó caza \
        cazador cazadores cazar caía caída caídas caído caídos caña cañones ce cebada cebolla ceder cedido cedio \
        cedió cedula ceguera cejas celda celdas celebra celebraba celebrada celebradas celebrado celebrados \
        celebramos celebran celebrando celebrar celebrara celebrarlo celebraron celebrarse celebrará celebre \
        celebres celebridad celebridades celebro celebró celo celos celosa celoso celta celula celular celulares \
        celulas cementerio cementerios cemento cenar cenas ceniza cenizas censo censura censurar centavo centavos \
        centenar centenares centenario centimetros centra centrada centrado centrales centran centrarse centro \
        centroamericanos centros centró centímetros cepa cepillo cera ceramica cerca cercana cercanas cercania \
        cercanias cercano cercanos cercanía cercanías cerco cerdo cerdos cereales cerebrales cerebro cerebros \
        ceremonia ceremonias cero cerrada cerradas cerrado cerrados cerradura cerramos cerrando cerrar cerraron \
        cerros certamen certeza certificado certificados cerveza cervezas cerámica cesado cese cesion cesión cesped \
        cesta cf ch chaco chaleco chantaje chapo chaqueta charco charlar charlas chatarra chaval chavo checo chica \
        chicas chico chicos chihuahua chile chilena chilenas chileno chilenos chimenea chinas chingada chingo \
        chiquito chismes chispa chiste chistes chistoso chivas chivo choca chocar choco chocó chofer choques chorizo \
        chorro chorros chota chulo chupa chupar cicatriz ciclismo ciclista ciclistas ciclo ciclon ciclos ciclón \
        ciega ciegas ciego ciegos cielos cien ciencia ciencias cientifica cientificamente cientificas cientifico \
        cientificos ciento cientos científica científicamente científicas científico científicos cierran cierre \
        cierren cierres cierro cierta ciertamente ciertas cierto ciertos cifra cifrado cifras cigarro cigarros \
        cilindro cilindros cima cimientos cinco cincuenta cine cineasta cinematografica cinematografico \
        cinematográfica cinematográfico cines cinico cinismo cintas cintura cinturon cinturón circo circuito \
        circuitos circula circulan circulando circulares circulo circulos circunscripcion circunscripción \
        circunstancia circunstancias cirugia cirugias cirugía cirugías cirujano cirujanos cita citacion citación \
        citada citadas citado citados citan citando citar citas cito citó ciudad ciudadana ciudadanas ciudadania \
        ciudadano ciudadanos ciudadanía ciudadela ciudades civica civico civiles civilizacion civilizaciones \
        civilización civilizada civilizado cl clandestina clandestino claramente claras claridad clarin claro claros \
        clarín clase clases clasica clasicas clasico clasicos clasifica clasificada clasificado clasificados \
        clasificar claustro clausula clausulas clausura clavado clave claves clavo clavos clerigo clerigos clero \
        clic cliente clientela clientes clima climas climaticas climatico climáticas climático clinica clinicas \
        clinico clinicos clon cloro clubes clásica clásicas clásico clásicos cláusula cláusulas clérigo clérigos \
        clínica clínicas clínico clínicos cm coalicion coalición cobarde cobardes cobardia cobardía cobertura \
        cobrado cobran cobrando cobrar cobre cobro cobró cocaina cocaína coche coches cocido cocina cocinando \
        cocinar cocinas cocinero cocodrilo codicia codigo codigos codo coeficiente cofradia cofradía coge cogen \
        cogido cogiendo cogio cogió coherencia coherente cohesión cohete cohetes coinciden coincidencia \
        coincidencias coincidiendo coincidio coincidir coincidió coincido coja cojo col colabora colaborado \
        colaborador colaboradores colaborando colaborar colaboro colaboró colapso colchon colchón coleccion \
        colecciones colección colectiva colectivas colectivo colectivos colega colegas colegio colegios colera \
        colesterol colgada colgado colgando colgar colgo colgó colima colina colinas coliseo colision colisión colmo \
        colo coloca colocada colocado colocados colocan colocando colocar colocaron coloco colocó colombiana \
        colombianas colombiano colombianos colonia coloniales colonias colonizacion colonización colonos colores \
        colorido columna columnas coman comandante comandantes comando comandos comarca comarcas combate combates \
        combatiendo combatientes combatir combina combinada combinado combinados combinan combinar combustión \
        comedia comediante comedias comedor comemos comen comence comencé comenta comentaba comentado comentan \
        comentando comentar comentario comentarios comentarista comentaristas comentaron comento comentó comenzaba \
        comenzado comenzamos comenzando comenzar comenzara comenzaron comenzará comenzo comenzó comercial \
        comerciales comercializacion comercialización comerciante comerciantes comercio comercios comerse cometa \
        cometas comete cometen cometer cometido cometidos cometiendo cometieron cometio cometió comi comia comica \
        comicios comico comida comidas comido comience comiencen comiendo comienza comienzan comienzo comienzos \
        comieron comillas comio comisaria comisario comisaría comision comisionado comisiones comisión comiste \
        comite comites comité comités comió como comoda comodidad comodidades comodo comodoro comodos compacto \
        compadre companera companeras companero companeros compania companias compara comparada comparado comparan \
        comparando comparar comparta compartan comparte comparten compartia compartida compartido compartidos \
        compartiendo compartieron compartimos compartio compartir compartirlo compartió comparto compartía compas \
        compasion compasión compatibilidad compatriota compatriotas compañera compañeras compañero compañeros \
        compañía compañías compensacion compensación compensar competencia competencias competente competentes \
        competicion competiciones competición competidor competidores competir competitiva competitividad \
        competitivo competitivos compite compiten compitiendo complace complacer compleja complejas complejidad \
        complejo complejos complementar complementaria complementarias complemento completa completado completamente \
        completar completas completo completos completó complica complicada complicadas complicado complicados \
        complice complices complicidad complot complutense compone componen componente componentes componer comporta \
        comportamiento comportamientos comportan comportarse composicion composiciones composición compra comprado \
        comprador compradores comprados compramos compran comprando comprar comprarle comprarlo comprarme compraron \
        compras compraste compre compren comprende comprenden comprender comprendia comprendido comprendo comprendía \
        comprensible comprension comprensión compresion compresión compro comprobado comprobar compromete \
        comprometer comprometerse comprometida comprometido comprometidos comprometio comprometió compromiso \
        compromisos comprueba compré compró compuesta compuestas compuesto compuestos compuso computacion \
        computación computador computadora computadoras computo compás comun comuna comunal comunales comunas \
        comunes comunica comunicacion comunicaciones comunicación comunicado comunicados comunican comunicar \
        comunicarse comunico comunicó comunidad comunidades comunion comunismo comunista comunistas comunitaria \
        comunitarias comunitario comunitarios comunión comunmente comí comía común comúnmente cona concebida \
        concebido concebir conceder concedida concedido concedio concedió concejal concejales concejo concentra \
        concentrado concentrados concentran concentrar concentrarse concepto conceptos concesion concesiones \
        concesión conchas conciencia concierne concierto conciertos conciliar concilio concluido concluir \
        conclusiones conclusión concluye concluyo concluyó concordia concreta concretamente concretar concretas \
        concreto concretos concuerda concurrencia concursantes concurso concursos condado condena condenada \
        condenado condenados condenan condenar condenas condeno condenó condes condesa condicion condicional \
        condiciones condición condolencias conduccion conducción conducen conducia conducido conduciendo conducir \
        conducta conductas conducto conductora conductores conducía condujo conecta conectada conectadas conectado \
        conectados conectan conectar conectarse conectividad conejo conejos conexion conexiones conexión confeccion \
        confección confederacion confederación conferencia conferencias confesar confesion confesiones confesión \
        confeso confesó confia confiable confiables confiado confiamos confian confiando confianza confiar \
        confidencial confidencialidad confiesa confieso configuracion configuración configurar confio confirma \
        confirmacion confirmación confirmada confirmado confirmados confirman confirmando confirmar confirmaron \
        confirmo confirmó confió conflicto conflictos confluencia conforma conformacion conformación conformada \
        conformado conforman conformar conforme conformidad confort confrontacion confrontación confunde confunden \
        confundida confundido confundir confusa confusión confuso confía confían confío congelado conglomerado congo \
        congregacion congregación congresista congresistas congreso congresos conjunta conjuntamente conjunto \
        conjuntos conlleva conmemora conmemoracion conmemoración conmemorar conmigo conmocion conmoción conmovedor \
        cono conoce conocemos conocen conocer conocera conocerla conocerlo conocerlos conocernos conocerse conocerte \
        conocerá conoces conoci conocia conocian conocida conocidas conocido conocidos conociendo conociera \
        conocieron conocimiento conocimientos conocimos conocio conoció conocí conocía conocían conozca conozcan \
        conozcas conozco conquista conquistado conquistadores conquistar conquistas consagrado consciencia \
        consciente conscientes consecucion consecución consecuencia consecuencias consecuente consecuentemente \
        consecutiva consecutivas consecutivo consecutivos consegui conseguia conseguido conseguimos conseguir \
        conseguirlo conseguí conseguía consejera consejeria consejero consejeros consejería consejo consejos \
        consenso consentimiento conserva conservacion conservación conservado conservador conservadora conservadores \
        conservan conservar conservatorio considera consideraba consideraban consideracion consideraciones \
        consideración considerada consideradas considerado considerados consideramos consideran considerando \
        considerar considerarlo consideraron considerarse consideras considere consideren considero consideró \
        consiga consigan consigna consignas consigo consigue consiguen consigues consiguiendo consiguiente \
        consiguieron consiguio consiguió consiste consisten consistencia consistente consistia consistio consistió \
        consistía consola consolas consolidacion consolidación consolidado consolidar consorcio conspiracion \
        conspiración consta constancia constante constantemente constantes constatar conste constitucion \
        constitucional constitucionales constituciones constitución constituida constituido constituir constituye \
        constituyen constituyente constituyentes constituyo constituyó construccion construcciones construcción \
        constructiva constructivo constructora constructores construida construidas construido construidos construir \
        construye construyen construyendo construyeron construyo construyó consulado consulta consultado consultar \
        consultas consulte consultor consultora consultorio consumen consumido consumidor consumidores consumiendo \
        consumir consumo contaba contaban contabilidad contable contacta contactar contacto contactos contadas \
        contado contador contadores contados contagio contaminacion contaminación contaminantes contamos contando \
        contar contara contarle contaron contarte contará contempla contemplar contemporanea contemporaneo \
        contemporaneos contemporánea contemporáneo contemporáneos contencion contencioso contención contenedor \
        contenedores contener contenga contenia contenida contenido contenidos contenta contento contentos contenía \
        conteo contesta contestado contestando contestar conteste contesto contesté contestó contexto contextos \
        contienda contiene contienen contigo continente continentes contingencia contingente continuaba continuacion \
        continuación continuada continuado continuamente continuamos continuan continuando continuar continuara \
        continuaran continuaron continuará continuarán continuas continuen continuidad continuo continuos continuó \
        continúa continúan continúe continúen conto contorno contra contrabando contraccion contracción \
        contradiccion contradicciones contradicción contradice contradictorio contraer contraloria contraloría \
        contraparte contraria contrarias contrario contrarios contrarrestar contrasena contrasenas contraseña \
        contraseñas contrasta contraste contrata contratacion contratación contratada contratado contratados \
        contratar contratista contratistas contrato contratos contrató contribucion contribuciones contribución \
        contribuido contribuir contribuye contribuyen contribuyendo contribuyente contribuyentes contribuyeron \
        contribuyo contribuyó controla controlada controladas controlado controlador controlados controlan \
        controlando controlar controles controversia controversias contundente contó convence convencer convencida \
        convencido convencidos convencio convencion convencional convencionales convenciones convenció convención \
        convenga conveniencia conveniente convenientemente convenio convenios convento convergencia conversacion \
        conversaciones conversación conversando conversar conversión convertida convertido convertidos convertir \
        convertira convertiria convertirlo convertirse convertirá convertiría conviccion convicciones convicción \
        conviene convierta conviertan convierte convierten convincente convirtiendo convirtiendose convirtieron \
        convirtio convirtiéndose convirtió convivencia convivir convoca convocada convocado convocados convocar \
        convocatoria convoco convocó conyuge cooperacion cooperación cooperar cooperativa cooperativas coordenadas \
        coordinacion coordinación coordinado coordinador coordinadora coordinar copa copia copiado copiar copias \
        coraje corazones corazón corbata cordillera cordobes cordobés cordones cordura coreana coreano coreanos \
        coreografia coreografía coro coronacion coronación coros corporacion corporaciones corporación corporales \
        corporativa corporativo corporativos corran corre correccion correcciones corrección correcta correctamente \
        correctas correcto correctos corredores corregido corregir correlacion correlación corren correo correos \
        corres corresponda corresponde corresponden correspondencia correspondia correspondiente correspondientes \
        correspondía corresponsal corrida corridas corrido corriendo corriente corrientes corrieron corrió corro \
        corrupcion corrupción corrupta corrupto corruptos corría corta cortada cortadas cortado cortan cortando \
        cortar cortaron cortas corte cortesia cortesía corteza corto cortometraje cortos cortó coruna coruña cosa \
        cosas cosecha cosechas coser costaba costado costados costara costarricense costará costera costes costo \
        costos costosa costoso costumbre costumbres costó cotidiana cotidianas cotidiano cotizacion cotizaciones \
        cotización coyuntura coña coño craneo crea creacion creaciones creación creada creadas creado creador \
        creadora creadores creados creamos creando crear crearon creas creativa creativas creatividad creativo \
        creativos crece crecen crecer creces creci crecido creciendo creciente crecientes crecieron crecimiento \
        crecio creció crecí credenciales credibilidad credito creditos cree creeis creeme creemos creen creencia \
        creencias creer creerlo creerse crees crei creia creian creible creido crema creo cresta creyendo creyente \
        creyentes creyeron creyo creyó crezca creéis creí creía creían creíble creído creó cria criada criados \
        crianza criar crias criatura criaturas crimen crimenes criminales criminalidad criolla criollo cristales \
        cristianas cristianismo cristianos cristo criterio criterios critica criticado critican criticando criticar \
        criticas critico criticos criticó croata cronica cronicas cronista cronologia cronología crucero cruceros \
        cruda crudo crueldad crueles cruza cruzada cruzadas cruzado cruzados cruzan cruzando cruzar cruzaron cruzo \
        cruzó cráneo crédito créditos créeme cría crías crímenes crítica críticas crítico críticos crónica crónicas \
        cu cuaderno cuadernos cuadrada cuadrados cuadras cuadro cuadros cual cuales cualesquiera cualidad cualidades \
        cualquier cualquiera cuan cuando cuanta cuantas cuantia cuantica cuanto cuantos cuantía cuarenta cuarentena \
        cuaresma cuartel cuarteles cuarteto cuarto cuartos cuatro cuba cubana cubano cubanos cubicos cubierta \
        cubiertas cubierto cubiertos cubo cubra cubre cubren cubria cubriendo cubrio cubrir cubrió cubría cucarachas \
        cuchara cuchillo cuchillos cuelga cuello cuencas cuenta cuentame cuentan cuentanos cuentas cuente cuenten \
        cuentes cuento cuentos cuerda cuerdas cuerno cuernos cuero cuerpo cuerpos cuestan cueste cuestion cuestiona \
        cuestionado cuestionar cuestionario cuestiones cuestión cuida cuidado cuidados cuidadosamente cuidadoso \
        cuidan cuidando cuidar cuidarse cuidate cuide culmino culminó culo culos culpa culpabilidad culpables culpar \
        culpas culpo cultiva cultivar cultivo cultivos culto cultos cultura culturales culturalmente culturas cumbia \
        cumbre cumbres cumpla cumplan cumple cumpleanos cumpleaños cumplen cumplia cumplida cumplido cumplidos \
        cumpliendo cumplieron cumplimiento cumplio cumplir cumplira cumplirse cumplirá cumplió cumplo cumplía cuna \
        cunada cunado cuota cuotas cupo cupos cupula cura curacion curación curado curar curas curiosa curiosamente \
        curiosidad curiosidades curioso curiosos currículum cursar curso cursos curva curvas cuya cuyas cuyo cuyos \
        cuzco cuál cuáles cuán cuándo cuánta cuántas cuántica cuánto cuántos cuéntame cuéntanos cuídate cuñada \
        cuñado cálculo cálculos cálida cálido cállate cámara cámaras cáncer cápita cápsula cápsulas cárcel cárceles \
        cártel cáscara cátedra cédula célebre célebres célula células césped cínico círculo círculos cívica cívico \
        código códigos cólera cómic cómica cómico cómics cómo cómoda cómodo cómodos cómplice cómplices cómputo \
        cónsul cónyuge cúbicos cúpula da daba daban dados dama damas damasco damnificados damos danada danado danar \
        dando dandole dandoles dandose danza danzas danés dar daran daremos darle darles darlo darme darnos darse \
        darte darán darás dato datos dañada dañado dañar daño de deba debajo deban debatiendo debatir debe debemos \
        deben deber deberan deberas deberes deberia deberiamos deberian deberias deberán deberás debería deberíamos \
        deberían deberías debes debia debian debida debidamente debido debiendo debiera debieran debieron debil \
        debiles debilidad debilidades debio debió debo debía debían decada decadas decadencia decano decenas \
        decencia decente decentes decepcion decepcionado decepcionante decepción decia deciamos decian decias decida \
        decidan deciden decidi decidida decidido decidieron decidimos decidio decidir decidira decidirá decidió \
        decido decidí decima decime decimo decimos decir decirle decirles decirlo decirme decirnos decirse decirte \
        decis decisiones decisiva decisivo decisión declara declaraba declaracion declaraciones declaración \
        declarada declarado declarados declaran declarando declarar declararon declaro declaró declive decoracion \
        decoración decorado decreto decretos decretó decía decíamos decían decías decís dedica dedicaba dedicacion \
        dedicación dedicada dedicadas dedicado dedicados dedican dedicar dedicarle dedicaron dedicarse dedicas \
        dedico dedicó dedique dedo dedos deducir defecto defectos defenderse defendia defendido defendiendo defendio \
        defendió defendía defensa defensas defensiva defensivo defensor defensora defensores deficiencia \
        deficiencias deficiente defienda defiende defienden defiendo definen definicion definiciones definición \
        definida definidas definido definidos definio definir definitiva definitivamente definitivo definió \
        degradacion degradación deja dejaba dejaban dejad dejado dejalo dejame dejamos dejando dejar dejara dejaran \
        dejare dejaremos dejaria dejarla dejarle dejarlo dejarlos dejarme dejarnos dejaron dejarse dejarte dejará \
        dejarán dejaré dejaría dejas dejaste dejate deje dejemos dejen dejenme dejes dejo dejé dejó delante \
        delantera delantero delanteros delegacion delegaciones delegación delegada delegado delegados delfines \
        delgada deliberadamente delicada delicadeza delicado delicados delicias deliciosa delicioso deliciosos \
        delincuencia delincuente delincuentes delirio delito delitos demanda demandado demandan demandante demandar \
        demandas demarcacion demarcación demasiada demasiadas demasiado demasiados demencia demente democracia \
        democracias democrata democratas democratica democraticamente democraticas democratico democraticos \
        democratizacion democratización democrática democráticamente democráticas democrático democráticos \
        demografica demografico demográfica demográfico demolicion demolición demonio demonios demora demostracion \
        demostraciones demostración demostrado demostrando demostrar demostrarlo demostraron demostro demostró \
        demuestra demuestran demuestre demás demócrata demócratas denle denomina denominacion denominaciones \
        denominación denominada denominado denominados denota densa densidad denso dentista dentro denuncia \
        denunciado denuncian denunciando denunciar denunciaron denuncias denuncio denunció departamental \
        departamento departamentos depende dependen dependencia dependencias depender dependera dependerá dependia \
        dependiendo dependiente dependientes dependía deporte deportes deportista deportistas deportiva deportivas \
        deportivo deportivos depositar deposito depositos depresion depresión deprimente deprimido depto depósito \
        depósitos derecha derechas derecho derechos deriva derivada derivadas derivado derivados derivan derivar \
        derrame derribado derribar derrocar derrota derrotado derrotar derrotas derroto derrotó derrumbe des \
        desactivar desacuerdo desafiar desafio desafios desafortunado desafío desafíos desagradable desagradables \
        desague desagüe desalojo desaparece desaparecen desaparecer desaparecida desaparecidas desaparecido \
        desaparecidos desapareciendo desaparecieron desaparecio desapareció desaparezca desaparicion desaparición \
        desapercibido desarrolla desarrollada desarrolladas desarrollado desarrollador desarrolladores desarrollados \
        desarrollan desarrollando desarrollar desarrollaron desarrollarse desarrolle desarrollo desarrollos \
        desarrolló desastre desastres desato desató desayunar desayuno descansa descansar descanse descanso descarga \
        descargar descargas descaro descarta descartar descendencia descendiente descendientes descenso desciende \
        descifrar descomposicion descomposición desconectar desconfianza desconoce desconocen desconocida \
        desconocidas desconocido desconocidos desconocimiento descontento describen describiendo describio describir \
        describió descripcion descripciones descripción descrita descritas descrito descritos descubierta \
        descubierto descubiertos descubra descubre descubren descubri descubriendo descubrieron descubrimiento \
        descubrimientos descubrimos descubrio descubrir descubrió descubrí descuento descuentos descuido desde desea \
        deseaba deseable deseada deseado deseados deseamos deseando desear desearia desearía deseas desechos desee \
        deseen desembarco desempena desempenado desempenar desempeno desempeña desempeñado desempeñar desempeño \
        desempeñó desempleados desempleo desenlace deseo deseos desequilibrio desesperacion desesperación \
        desesperada desesperadamente desesperado desesperados desfile desfiles desgaste desgracia desgraciadamente \
        desgraciado desgraciados desgracias deshacer deshacerse desierto designa designacion designación designada \
        designado designados designar designo designó desigual desigualdad desigualdades desilusion desilusión \
        desinformacion desinformación desmadre desnuda desnudas desnudo desnudos desnutricion desnutrición \
        desobediencia desorden despacho despachos despacio despacito despedida despedido despedidos despedir \
        despedirse despegar despegue despejado despejar desperdicio despertado despertando despertar desperte \
        desperto desperté despertó despide despidio despidió despido despidos despierta despiertan despierte \
        despierto desplazados desplazamiento desplazamientos desplegar despliegue desprecio desprende despues \
        después destaca destacada destacadas destacado destacados destacan destacando destacar destacaron destaco \
        destacó destina destinada destinadas destinado destinados destino destinos destitucion destitución \
        destituido destreza destrozado destruccion destrucción destruida destruidas destruido destruidos destruir \
        destruye destruyen destruyendo destruyeron destruyo destruyó desventaja desventajas desviacion desviación \
        desviar desvio desvío detalla detallada detallado detalle detalles deteccion detección detecta detectado \
        detectar detencion detenciones detención detener detenerse detenga detengan detenida detenidas detenido \
        detenidos deterioro determina determinacion determinación determinada determinadas determinado determinados \
        determinan determinante determinar determino determinó detesto detiene detienen detractores detras \
        detrimento detrás detuvieron detuvo deuda deudas devocion devoción devolucion devolución devolver devolvio \
        devolvió devoto devuelta devuelto devuelva devuelvan devuelve di diablo diablos diagnostico diagnóstico \
        diagrama dialecto dialectos dialogar dialogo dialogos diamante diamantes diametro diaria diariamente diarias \
        diario diarios diarrea dibuja dibujante dibujar dibujo dibujos diccionario dicen dicha dichas dicho dichos \
        diciembre diciendo diciendole diciendome diciéndole diciéndome dictado dictador dictadores dictadura \
        dictaduras dictamen dictar dicto dictó didactica didáctica diecinueve dieciocho dieciseis diecisiete \
        dieciséis diente dientes diera dieran dieron dieta dietas diez diferencia diferenciacion diferenciación \
        diferencial diferencian diferenciar diferencias diferente diferentes dificil dificiles dificilmente \
        dificulta dificultad dificultades difiere difieren difunde difundido difundir difunto difusion difusión \
        difícil difíciles difícilmente diga digamos digan diganme digas digitales digitos dignas dignidad digno \
        dignos digo dije dijera dijeron dijimos dijiste dijo dile dilema diligencia dimensiones dimensión dimision \
        dimisión dimitir dimos dinamica dinamicas dinamico dinamismo dinastia dinastía dinero dinosaurio dinosaurios \
        dinámica dinámicas dinámico dio diocesis dios diosa dioses diplomacia diplomatica diplomaticas diplomatico \
        diplomaticos diplomática diplomáticas diplomático diplomáticos diputacion diputación diputada diputado \
        diputados dique dir dira diran diras direccion direcciones dirección directa directamente directas directiva \
        directivas directivo directivos directo directora directores directorio directos directrices diremos diria \
        dirian dirige dirigen dirigencia dirigente dirigentes dirigia dirigida dirigidas dirigido dirigidos \
        dirigiendo dirigiendose dirigieron dirigio dirigir dirigirse dirigiéndose dirigió dirigía dirá dirán dirás \
        diré diría dirían discapacidad discapacitados disciplina disciplinas discipulo discipulos discoteca \
        discrecion discreción discrepancias discreta discreto discriminacion discriminación disculpa disculpas \
        disculpe disculpen discurso discursos discusion discusiones discusión discute discuten discutido discutiendo \
        discutir discípulo discípulos disenada disenadas disenado disenador disenadora disenadores disenados disenar \
        diseno disenos diseñada diseñadas diseñado diseñador diseñadora diseñadores diseñados diseñar diseño diseños \
        diseñó disfraces disfraz disfrazado disfruta disfrutado disfrutan disfrutando disfrutar disfrute disfruten \
        disfrutes disfruto disfruté disgusto disidentes disimular disminucion disminución disminuido disminuir \
        disminuye disminuyen disminuyendo disminuyo disminuyó disolucion disolución disolver dispara disparado \
        disparan disparando disparar dispararon disparo disparos disparó dispersión dispersos dispone disponen \
        disponer disponia disponibilidad disponía disposicion disposiciones disposición dispositivo dispositivos \
        dispuesta dispuestas dispuesto dispuestos dispuso disputa disputado disputar disputas distancia distancias \
        distante distantes diste distincion distinciones distinción distingue distinguen distinguido distinguir \
        distinta distintas distintivo distinto distintos distorsion distorsión distraccion distracción distraer \
        distribucion distribución distribuida distribuidas distribuido distribuidor distribuidores distribuidos \
        distribuir distribuye distribuyen distrito distritos disturbios diversa diversas diversidad diversión \
        diverso diversos divertida divertidas divertido divertidos divertirse dividen dividendos dividida divididas \
        dividido divididos dividir divierte divinidad divino divisa divisas divisiones división divorcio divulgacion \
        divulgación divulgar diálogo diálogos diámetro diócesis doblado doblaje doblar doble dobles doce docena \
        docenas docencia docente docentes doctora doctorado doctores doctrina doctrinas documentacion documentación \
        documentado documental documentales documento documentos dolar dolares doler dolió dolor dolorosa doloroso \
        domestica domesticas domestico domesticos domicilio domina dominacion dominación dominada dominado dominan \
        dominante dominantes dominar dominicana dominicano dominicanos dominio dominios doméstica domésticas \
        doméstico domésticos donacion donaciones donación donado donante donantes donar doncella donde doquier \
        dorada doradas dorados dormi dormia dormida dormido dormidos dormir dormitorio dormitorios dormí dormía \
        doscientos dosis dotacion dotación dotado dotar doy dpto dragones dramatica dramatico dramaturgo dramática \
        dramático drasticamente drenaje droga drogas drásticamente ducha duda dudar dudas dudosa dudoso duela duele \
        duelen duelo duena duende duenos duerme duermen duermes duermo dueña dueño dueños dulces dulzura duplicado \
        duquesa dura duracion duración duradera duradero durado duramente durante durar durara durará dure dureza \
        durmiendo durmio durmió duro duros dándole dándoles dándose débil débiles década décadas décima décimo \
        déficit déjalo déjame déjate déjenme dí día días díganme dígitos dólar dólares dónde dúo ea ebrio echa \
        echaba echado echamos echan echando echar echarle echaron echarse echas eche echen eclesiastica eclesiástica \
        ecologia ecologica ecologico ecologicos ecología ecológica ecológico ecológicos economia economias economica \
        economicamente economicas economico economicos economista economistas economía economías económica \
        económicamente económicas económico económicos ecosistema ecosistemas ecuacion ecuaciones ecuación ecuador \
        ecuatorial ecuatoriana ecuatoriano ecuatorianos edad edades edicion ediciones edición edificacion \
        edificaciones edificación edificio edificios editada editado editar editora editores editoriales educacion \
        educacional educación educada educado educador educadores educados educar educativa educativas educativo \
        educativos efectiva efectivamente efectivas efectividad efectivo efectivos efecto efectos efectuado efectuar \
        efectuo efectuó eficaces eficacia eficaz eficiencia eficiente eficientes egipcia egipcio egipcios egoismo \
        egoista egoísmo egoísta egresados ej eje ejecucion ejecuciones ejecución ejecuta ejecutada ejecutado \
        ejecutados ejecutar ejecutiva ejecutivo ejecutivos ejemplar ejemplares ejemplo ejemplos ejerce ejercen \
        ejercer ejercicio ejercicios ejercida ejercido ejerciendo ejercio ejercito ejercitos ejerció ejes ejido \
        ejército ejércitos el elabora elaboracion elaboración elaborada elaboradas elaborado elaborados elaborar \
        elaboro elaboró elche eleccion elecciones elección electo electorado electorales electores electos electrica \
        electricas electricidad electrico electricos electronicas electronico electronicos electrónica electrónicas \
        electrónico electrónicos elefante elefantes elegancia elegante elegantes elegi elegida elegido elegidos \
        elegimos elegir elegí elementales elemento elementos elenco eleva elevacion elevación elevada elevadas \
        elevado elevados elevar elevo elevó eligen eliges eligiendo eligieron elija elijan elijo elimina eliminacion \
        eliminación eliminada eliminado eliminados eliminan eliminando eliminar eliminatorias elimino eliminó ellas \
        ello ellos elogio elogios eludir eléctrica eléctricas eléctrico eléctricos emancipacion emancipación \
        embajada embajadas embajador embajadora embajadores embarazada embarazadas embarazo embarazos embarcacion \
        embarcaciones embarcación embarque emblema emboscada emergencia emergencias emergente emergentes emigracion \
        emigración emigrantes emigrar emiratos emision emisiones emisión emisor emisora emisoras emite emiten \
        emitida emitido emitidos emitiendo emitio emitir emitió emocion emociona emocionada emocionado emocional \
        emocionales emocionalmente emocionante emociones emoción emotivo empanadas empate empatia empatía empece \
        empecemos empecé empeno empeora empeorar emperador empezaba empezado empezamos empezando empezar empezara \
        empezaron empezará empezaste empezo empezó empeño empiece empiecen empieza empiezan empiezas empiezo \
        emplazamiento emplea empleada empleadas empleado empleador empleadores empleados emplean empleando emplear \
        empleo empleos emprendedor emprendedores emprender emprendimiento emprendio emprendió empresa empresarial \
        empresariales empresario empresarios empresas empuja empujando empujar empuje empujo empujó en enamora \
        enamorada enamorado enamorados enamore enamoro enamoré enamoró enano enanos encabeza encabezada encabezado \
        encabezados encabezo encabezó encaja encajar encaje encanta encantaba encantada encantado encantador \
        encantadora encantados encantan encantar encantaria encantaría encanto encantó encarar encarcelado \
        encarcelados encarga encargada encargadas encargado encargados encargan encargara encargarse encargará \
        encargo encargó encender encendida encendido encendio encendió encerrada encerrado encerrados enciclopedia \
        enciende encierra encierro encima encomienda encontraba encontraban encontrada encontradas encontrado \
        encontrados encontramos encontrando encontrar encontrara encontraran encontraras encontraremos encontraria \
        encontrarla encontrarlo encontrarme encontrarnos encontraron encontrarse encontrarte encontrará encontrarán \
        encontrarás encontraría encontraste encontre encontro encontré encontró encuentra encuentran encuentras \
        encuentre encuentren encuentres encuentro encuentros encuesta encuestados encuestas ende endeudamiento \
        enemiga enemigas enemigo enemigos energetica energetico energia energias energética energético energía \
        energías enero enfadado enfado enfasis enferma enfermas enfermedad enfermedades enfermera enfermeras \
        enfermeria enfermería enfermo enfermos enfoca enfocada enfocado enfocar enfoque enfoques enfrenta enfrentado \
        enfrentamiento enfrentamientos enfrentamos enfrentan enfrentando enfrentar enfrentaron enfrentarse enfrente \
        enfrento enfrentó engana enganado enganan enganando enganar engano enganos engaña engañado engañan engañando \
        engañar engaño engaños enhorabuena enlace enlaces enmienda enmiendas enoja enojada enojado enojados enojar \
        enojo enorme enormemente enormes enriquecer enriquecimiento ensalada ensayo ensayos enseguida ensena \
        ensenada ensenado ensenan ensenando ensenanza ensenanzas ensenar ensenarle ensenarles ensenaron ensene \
        enseno enserio enseña enseñado enseñan enseñando enseñanza enseñanzas enseñar enseñarle enseñarles enseñaron \
        enseñe enseño enseñó ensueno ensueño ente entendemos entender entendera entenderlo entenderse entenderá \
        entendi entendia entendido entendiendo entendieron entendimiento entendio entendiste entendió entendí \
        entendía entera enterado enteramente enteramos enterar enterarme enterarse enteras entere entero enteros \
        enterrado enterrados enterrar enteré enteró entes entidad entidades entienda entiendan entiendas entiende \
        entienden entiendes entiendo entierro entonces entorno entornos entra entraba entrada entradas entrado \
        entramos entran entranas entrando entrante entrar entrara entraron entrará entras entrañas entre entrega \
        entregada entregado entregados entregan entregando entregar entregara entregaron entregará entregas entrego \
        entregue entregó entren entrenado entrenador entrenadores entrenados entrenamiento entrenamientos entrenando \
        entrenar entretanto entretenida entretenido entretenimiento entrevista entrevistado entrevistar entrevistas \
        entro entré entró entusiasmo entusiasta entusiastas envase envases envejecimiento envergadura envia enviada \
        enviadas enviado enviados enviamos envian enviando enviar enviara enviaron enviará envidia envidio envie \
        envien envio envios envié envió envuelta envuelto envueltos envuelve envía envían envíe envíen envío envíos \
        epa epica epicentro epico epidemia episodio episodios epoca epocas equidad equilibrado equilibrar equilibrio \
        equipado equipados equipamiento equipo equipos equivale equivalente equivalentes equivoca equivocacion \
        equivocación equivocada equivocadas equivocado equivocados equivocan equivocas equivoco equivocó equivoque \
        equivoqué eramos eran ereccion erección eres ermita erosión erotico erradicar erronea erroneamente errores \
        errónea erróneamente erudito eruditos erupcion erupción erótico esa esas escala escalada escalar escalas \
        escaleras escalones escalón escamas escandalo escandalos escandaloso escano escanos escapa escapado escapan \
        escapar escaparon escapo escapó escasa escasas escasez escaso escasos escaño escaños escena escenario \
        escenarios escenas escepticismo esclava esclavitud esclavo esclavos escoba escoces escocia escocés escoge \
        escoger escogido escogio escogió escolar escolares escolta escombros esconde esconden esconder esconderse \
        escondida escondidas escondido escondidos escopeta escoria escriba escriban escribe escriben escribes \
        escribi escribia escribiendo escribieron escribimos escribio escribir escribiste escribió escribo escribí \
        escribía escrita escritas escrito escritor escritora escritores escritorio escritos escritura escrituras \
        escrupulos escrutinio escrúpulos escuadra escuadron escuadrón escucha escuchaba escuchado escuchamos \
        escuchan escuchando escuchar escucharlo escucharon escuchas escuchaste escuche escuchen escuches escucho \
        escuché escuchó escudo escudos escuela escuelas escultor escultura esculturas escándalo escándalos ese \
        esencia esencial esenciales esencialmente esfera esferas esfuerza esfuerzo esfuerzos eslogan eso esos \
        espacial espaciales espacio espacios espadas espalda espaldas espanola espanolas espanoles espantoso español \
        española españolas españoles especiales especialidad especialidades especialista especialistas \
        especializacion especialización especializada especializadas especializado especializados especialmente \
        especias especie especies especifica especificaciones especificamente especificar especificas especifico \
        especificos espectacular espectaculares espectaculo espectaculos espectador espectadores espectro \
        espectáculo espectáculos especulacion especulaciones especulación específica específicamente específicas \
        específico específicos espejos espera esperaba esperabamos esperaban esperabas esperada esperado esperamos \
        esperan esperando esperanzas esperar esperaria esperarse esperaría esperas espere esperemos esperen esperes \
        espero esperábamos esperé esperó espesor espia espiar espias espina espinas espionaje espiral espiritual \
        espirituales espiritualidad espiritus esplendor esponja espontanea espontaneo espontánea espontáneo esposa \
        esposas esposo esposos espuma espía espías espíritu espíritus esqueleto esquema esquemas esqui esquina \
        esquinas esquí esta estaba estabamos estaban estabas estabilidad estable establece establecen establecer \
        establecerse establecia establecida establecidas establecido establecidos estableciendo establecieron \
        establecimiento establecimientos establecio estableció establecía estables establezca estacionamiento \
        estaciones estación estadia estadio estadios estadistica estadisticas estadistico estadisticos estado \
        estados estadounidense estadounidenses estadía estadística estadísticas estadístico estadísticos estafa \
        estais estalla estallar estallido estallo estalló estamos estan estancamiento estancia estancias estandar \
        estandares estandarte estando estanque estar estara estaran estaras estare estaremos estaria estariamos \
        estarian estarias estarlo estará estarán estarás estaré estaría estaríamos estarían estarías estas estatal \
        estatales estatica estatua estatuas estatura estatus estatuto estatutos este estelar estemos estereotipo \
        estereotipos estero estetica estetico estigma estilo estilos estima estimacion estimaciones estimación \
        estimada estimado estimados estiman estimar estimo estimula estimulante estimular estimulo estimulos estimó \
        esto estomago estos estoy estragos estrategia estrategias estrategica estrategicas estrategico estrategicos \
        estratos estratégica estratégicas estratégico estratégicos estrecha estrechamente estrechas estrecho \
        estrechos estrellas estrelló estrena estreno estrenó estres estricta estrictamente estrictas estricto \
        estructura estructural estructurales estructuras estrés estudia estudiaba estudiado estudian estudiando \
        estudiante estudiantes estudiantil estudiantiles estudiar estudie estudio estudios estudiosos estudié \
        estudió estufa estupenda estupendo estupida estupidas estupideces estupidez estupido estupidos estuve \
        estuviera estuvieran estuvieras estuvieron estuviese estuvimos estuviste estuvo está estábamos estáis están \
        estándar estándares estás estática esté estén estética estético estímulo estímulos estómago estúpida \
        estúpidas estúpido estúpidos et etapa etapas etc etcetera etcétera eterna eternamente eternidad eterno \
        eternos etica etico eticos etiqueta etiquetado etiquetas etnia etnias etnica etnico etnicos euforia europea \
        europeas europeo europeos evacuacion evacuación evacuar evadir evalua evaluacion evaluaciones evaluación \
        evaluar evalúa evangelio evasión evento eventos eventualmente evidencia evidencias evidente evidentemente \
        evidentes evitado evitan evitando evitar evitarlo evite evito evitó evo evolucion evolucionado evolucionar \
        evolución exacta exactamente exactas exactitud exacto exactos exageracion exageración exagerada exagerado \
        examen examenes examina examinar excavaciones excede excelencia excelente excelentes excepcion excepcional \
        excepcionales excepcionalmente excepciones excepción excepto exceptuando excesiva excesivamente excesivo \
        exceso excesos excitacion excitación excluidos excluir exclusiva exclusivamente exclusivas exclusividad \
        exclusivo exclusivos exclusión excluye excursiones excursión excusa excusas exhaustiva exhibe exhibicion \
        exhibición exhibir exige exigen exigencia exigencias exigente exigia exigido exigiendo exigimos exigio \
        exigir exigió exigía exijo exiliado exiliados exilio exista existan existe existen existencia existencial \
        existente existentes existia existian existido existiendo existiera existieron existio existir existió \
        existía existían exito exitos exitosa exitosas exitoso exitosos exodo expandir expansión expectativa \
        expectativas expedicion expediciones expedición expediente expedientes expensas experiencia experiencias \
        experimenta experimentacion experimentación experimentado experimentados experimentales experimentan \
        experimentando experimentar experimento experimentos experimentó experta experto expertos explica explicaba \
        explicacion explicaciones explicación explicado explican explicando explicar explicarle explicarlo \
        explicaron explicita explicitamente explicito explico explicó explique explora exploracion exploración \
        explorador exploradores explorar explosiones explosivo explosivos explosión explota explotacion \
        explotaciones explotación explotado explotan explotar exploto explotó explícita explícitamente explícito \
        expone exponen exponer exponiendo exportacion exportaciones exportación exportar exposicion exposiciones \
        exposición expresa expresada expresado expresamente expresan expresando expresar expresaron expresarse \
        expresion expresiones expresión expreso expresó expropiacion expropiación expuesta expuestas expuesto \
        expuestos expulsado expulsados expulsar expulsión expuso exquisito extasis extender extenderse extendida \
        extendido extendiendo extendio extendió extensa extensas extensiones extensión extenso extensos exteriores \
        exterminio externa externas externo externos extiende extienden extincion extinción extorsion extorsión \
        extraccion extracción extracto extractos extradicion extradición extrae extraer extraido extrana \
        extranamente extranar extranas extranjera extranjeras extranjero extranjeros extrano extranos extraordinaria \
        extraordinarias extraordinario extraordinarios extraterrestre extraterrestres extraído extraña extrañamente \
        extrañar extrañas extraño extraños extrema extremadamente extremas extremidades extremista extremistas \
        extremo extremos exámenes fabrica fabricacion fabricación fabricado fabricados fabrican fabricante \
        fabricantes fabricar fabricas fabuloso faccion facciones facción faceta facetas fachada fachadas facil \
        faciles facilidad facilidades facilita facilitan facilitando facilitar facilmente factible facto factores \
        factura facturas facultad facultades faena falange falda faldas falla fallado fallan fallando fallar fallas \
        fallece fallecido fallecidos fallecimiento fallecio falleció fallido fallo fallos falló falsa falsas \
        falsedad falsificacion falsificación falso falsos falta faltaba faltaban faltado faltan faltando faltar \
        faltaron faltas falte falto faltó fama familia familiares familias famosa famosas famoso famosos fanatico \
        fanaticos fanatismo fantasias fantasma fantasmas fantastica fantastico fantasticos fantasía fantasías \
        fantástica fantástico fantásticos fanático fanáticos faraon faraón farmaceutica farmaceutico farmacia \
        farmacias farmacos farmacéutica farmacéutico faro farsa fascinacion fascinación fascinante fascismo fascista \
        fascistas fase fases fatiga favorables favorece favorecen favorecer favores favorita favoritas favorito \
        favoritos faz fe fea feas febrero fecha fechas federacion federación federales felices felicidades \
        felicitaciones felicitar felicito feliz felizmente femenina femeninas femenino femeninos feminismo feminista \
        feministas fenomenal fenomeno fenomenos fenómeno fenómenos feo feos feria feriado feriados ferias feroz \
        ferrea ferrocarril ferrocarriles ferroviaria ferroviario fertil fertilidad festejar festejo festejos \
        festivales festividad festividades festivo festivos feto fiable fiables fianza fiar fibra fibras ficcion \
        ficción ficha fichaje fichas ficticio fidelidad fideos fiebre fiel fieles fiera figura figuran figurar \
        figuras fija fijacion fijación fijado fijamente fijan fijar fijarse fijas fijate fije fijo fijos fijó fila \
        filadelfia filipinas filmacion filmación filmar filme filo filosofia filosofica filosofico filosofo \
        filosofos filosofía filosófica filosófico filtracion filtración filtrado filtrar filtro filtros filósofo \
        filósofos fina finalidad finalista finalistas finaliza finalizacion finalización finalizado finalizar \
        finalizo finalizó finalmente financia financiacion financiación financiado financiamiento financiar \
        financiera financieras financiero financieros finanzas finas finca fincas fingir fino finos firma firmada \
        firmado firmados firmando firmantes firmar firmaron firmas firme firmemente firmes firmeza firmo firmó \
        fiscales fiscalia fiscalía fisica fisicamente fisicas fisico fisicos fisiologia fisiología flaca flaco \
        flanco flauta flecha flechas flexibilidad flexibles floja flojo florida flota flotando flotante flote \
        fluidez fluido fluidos flujo flujos fluvial fluye foco focos follar folleto folletos fomenta fomentar \
        fomento fondo fondos forense forestal forestales forma formaba formaban formacion formaciones formación \
        formada formadas formado formados formales formalmente formando formar formaron formarse formas formato \
        formatos forme formen formo formulacion formulación formular formulario formularios formó foro foros forro \
        fortalece fortalecer fortalecimiento fortaleza fortalezas fortunas forzada forzado forzados forzar fosa \
        fosas fosforo fosiles foto fotografia fotografias fotografica fotografico fotografo fotografos fotografía \
        fotografías fotográfica fotográfico fotos fotógrafo fotógrafos fracasado fracasar fracaso fracasos fracasó \
        fraccion fracción fractura fracturas fragata fragil fragmento fragmentos francamente francesa francesas \
        franceses francos franja franquicia franquicias franquismo franquista frasco frase frases fraternidad fraude \
        fraudes frecuencia frecuencias frecuente frecuentemente frecuentes frena frenar freno frenos frente frentes \
        fresa fresas fresca frescas frescos fria frijoles frio frios fritas frito frontera fronteras fronteriza \
        fronterizo fronterizos frustracion frustración frustrado frustrante fruta frutales frutas fruto frágil fría \
        frío fríos fue fuego fuegos fuera fueramos fueran fueras fuere fuero fueron fueros fuerte fuertemente fuerza \
        fuerzas fuese fuesen fuga fugaz fui fuimos fuiste fumando fumar fumo funcion funciona funcionaba funcionado \
        funcional funcionales funcionalidad funcionamiento funcionan funcionando funcionar funcionara funcionaria \
        funcionario funcionarios funcionará funcione funciones funciono funcionó función funda fundacion fundaciones \
        fundación fundada fundado fundador fundadora fundadores fundamentales fundamentalmente fundamento \
        fundamentos fundar fundicion fundición fundido fundo fundó funerales furia furiosa furioso furiosos fusil \
        fusiles fusión futbol futbolista futbolistas futura futuras futuro futuros fuéramos fábrica fábricas fácil \
        fáciles fácilmente fármacos fénix férrea fértil fíjate física físicamente físicas físico físicos fórmula \
        fórmulas fósforo fósiles fútbol gabinete gaceta gafas gaga galardon galardonado galardón galaxia galaxias \
        gallega galletas gallina gallinas gallos gana ganaba ganada ganaderia ganaderos ganadería ganado ganador \
        ganadora ganadores ganados ganamos ganan ganancia ganancias ganando ganar ganara ganaria ganarle ganaron \
        ganarse ganará ganaría ganas ganaste gancho gane ganen gané ganó garaje garantia garantias garantice \
        garantiza garantizada garantizado garantizar garantía garantías garganta garra garras gasolina gasta gastado \
        gastan gastando gastar gasto gastos gastronomia gastronomía gastó gata gatillo gato gatos gaza ge gelatina \
        gemelas gemelos gen generacion generaciones generación generada generado generador generadores generados \
        generales generalidad generalizada generalizado generalmente generan generando generar generaron genere \
        generica generico genero generos generosa generosidad generoso generó genetica geneticamente genetico \
        geniales genio genios genitales genocidio gente gentes gentil genuina genuino genérica genérico genética \
        genéticamente genético geografia geografica geograficas geografico geograficos geografía geográfica \
        geográficas geográfico geográficos geologia geología geometria geometría gerencia gerente gerentes gestacion \
        gestación gestion gestiona gestionar gestiones gestión gesto gestor gestos gigante gigantes gigantesca \
        gigantesco gilipollas gimnasia gimnasio ginebra gira giran girando girar giro giros gitana gitano gitanos \
        globales globalizacion globalización globo globos gloriosa glorioso glucosa gobernacion gobernación \
        gobernado gobernador gobernadora gobernadores gobernante gobernantes gobernar goberno gobernó gobierna \
        gobiernan gobierno gobiernos goce gol goleada goleador goles golfo golpe golpea golpeado golpeando golpear \
        golpearon golpeo golpes golpeó golpista golpistas gorda gordas gordo gordos gorila gorra gorro gota gotas \
        gotica goya gozan gozar gozo graba grabacion grabaciones grabación grabada grabadas grabado grabados \
        grabando grabar grabó gracias graciosa graciosas gracioso graciosos gradas grado grados graduacion \
        graduación graduado graduados gradualmente graduo graduó grafica graficas grafico graficos gramatica gramos \
        gramática gran granada granadas grande grandes grandeza grandiosa grandioso granito granja granjas grano \
        granos grasa grasas grata gratitud gratuita gratuitamente gratuitas gratuito gratuitos gravedad gravemente \
        gremio gremios griega griegos grietas gris grises grita gritaba gritan gritando gritar grito gritos gritó \
        grosero grosor grua gruesa gruesas grueso grupal grupo grupos gráfica gráficas gráfico gráficos grúa guante \
        guantes guapa guapo guarani guaraní guarda guardaba guardaespaldas guardan guardando guardar guardas guarde \
        guarderia guardería guardianes guardias guardián guardo guarnicion guarnición guatemalteco guau \
        gubernamental gubernamentales guerras guerreros guerrillero guerrilleros guia guiado guiar guias guino \
        guiones guionista guiso guitarra guitarras guitarrista guiño gusano gusanos gusta gustaba gustaban gustado \
        gustan gustando gustar gustaria gustaron gustaría guste gusten gustos gustó guía guías género géneros gótica \
        hab habana habeis haber haberla haberle haberlo haberlos haberme habernos haberse haberte habia habiamos \
        habian habias habido habiendo habiles habilidad habilidades habilitado habita habitacion habitaciones \
        habitación habitan habitante habitantes habito habitos habituales habitualmente habla hablaba hablabamos \
        hablaban hablado hablame hablamos hablan hablando hablantes hablar hablara hablaremos hablarle hablarme \
        hablaron hablarte hablará hablas hable hablemos hablen hables hablo hablábamos hablé habló habra habran \
        habras habre habremos habria habrian habrá habrán habrás habré habría habrían habéis había habíamos habían \
        habías hace haceis hacemos hacen hacer hacerla hacerlas hacerle hacerles hacerlo hacerlos hacerme hacernos \
        hacerse hacerte haces hacha hacia haciamos hacian hacias haciendo haciendole haciendolo haciendose \
        haciéndole haciéndolo haciéndose hacéis hacía hacíamos hacían hacías hada haga hagamos hagas hago haitianos \
        halcón hallaba hallado hallados hallamos hallan hallar hallaron hallazgo hallazgos halló hambre hambruna \
        hamburguesa hamburguesas han haras haremos haria harias harina hartos harás haría harían harías hasta haya \
        hayamos hayan hayas haz hazana hazaña hazlo hazme hazte hebreo heces hecha hechas hechizo hecho hechos \
        hectareas hectáreas hegemonia hegemonía helada heladas heladera helado helados helicoptero helicopteros \
        helicóptero helicópteros hembra hembras hemisferio hemorragia hemos henares heredado heredera heredero \
        herederos herencia herida heridas herido heridos herir hermana hermanas hermandad hermanita hermanito \
        hermano hermanos hermosa hermosas hermoso hermosos hermosura heroe heroica heroico heroina heroína \
        herramienta herramientas heterosexuales hibrido hice hiciera hicieran hicieron hiciese hicimos hiciste \
        hidraulica hidrocarburos hidroelectrica hidroeléctrica hidrogeno hidráulica hidrógeno hielo hierba hierbas \
        higado higiene higienico higiénico hija hijas hijo hijos hilo hilos himno hincapie hincapié hincha hinchada \
        hinchas hindu hindú hipocresia hipocresía hipocrita hipocritas hipoteca hipotecario hipotecas hipotesis \
        hipócrita hipócritas hipótesis hirviendo hispana hispano hispanos historia historiador historiadores \
        historial historias historica historicamente historicas historico historicos historietas histórica \
        históricamente históricas histórico históricos hito hizo hocico hogar hogares hoguera hoja hojas hola \
        holanda holandes holandesa holandeses holandés holocausto hombre hombres hombro hombros homenaje homenajes \
        homicidio homicidios homofobia homosexuales homosexualidad hondo honduras honesta honestamente honestidad \
        honesto honestos hongo hongos honorarios honores honra honrada honrado honrar hora horario horarios horas \
        horizonte horizontes hormiga hormigas hormigon hormigón hormonas horno hornos horribles horrores hortalizas \
        hospitales hospitalidad hostia hostil hostilidad hoteles hoy hoyo hubiera hubieramos hubieran hubieras \
        hubieron hubiese hubiesen hubiéramos hubo hueco huecos huele huelen huelga huelgas huella huellas huerfanos \
        huerto hueso huesos huesped huespedes huevo huevos huida huido huir humana humanas humanidad humanidades \
        humanista humanitaria humanitario humano humanos humeda humedad humedo humildad humilde humildes humillacion \
        humillación humillante humo humorista hunde hundido hundimiento hundio hundir hundió hungara hungaro huracan \
        huracanes huracán huye huyen huyendo huyeron huyo huyó huérfanos huésped huéspedes hábiles hábitat hábito \
        hábitos háblame hércules héroe héroes híbrido hígado húmeda húmedo húngara húngaro iba ibamos ibas iberia \
        iberica iberico iberoamericana ibérica ibérico icono ideales identica identico identicos identidad \
        identidades identifica identificacion identificación identificada identificadas identificado identificados \
        identifican identificar identificarse identifico identificó ideologia ideologias ideologica ideologicas \
        ideologico ideologicos ideología ideologías ideológica ideológicas ideológico ideológicos idioma idiomas \
        idiota idiotas ido idolo idolos idéntica idéntico idénticos iglesia ignora ignorado ignoran ignorancia \
        ignorando ignorante ignorantes ignorar ignoro igual iguala igualar igualdad iguales igualitario igualmente \
        ilegal ilegales ilegalmente ilicito ilimitado ilumina iluminacion iluminación iluminado iluminar ilusion \
        ilusiones ilusión ilustra ilustracion ilustraciones ilustración ilustrada ilustrado ilustrar ilustre \
        ilustres ilícito imagen imagenes imagina imaginaba imaginacion imaginación imaginado imaginan imaginando \
        imaginar imaginario imaginarme imaginas imaginate imagino imaginé imagínate imbecil imbécil imbéciles \
        imitacion imitación imitar impaciente impactante impacto impactos imparable imparcial imparcialidad impartir \
        impecable impedido impedimento impedir imperativo imperialismo imperialista imperio impida impide impiden \
        impidiendo impidio impidió implantacion implantación implantar implementacion implementación implementado \
        implementar implica implicaba implicacion implicaciones implicación implicado implicados implican implicar \
        impone imponen imponente imponer imponerse imponiendo importa importaba importacion importaciones \
        importación importado importados importan importancia importante importantes importar importe importo \
        importó imposibilidad imposible imposibles imposicion imposición impotencia imprenta impresa imprescindible \
        imprescindibles impresion impresiona impresionado impresionante impresionantes impresiones impresión impreso \
        impresora impresos imprimir improvisacion improvisación impuesta impuestas impuesto impuestos impulsa \
        impulsada impulsado impulsando impulsar impulso impulsos impulsó impune impunidad impuso imputado imputados \
        imágenes imán inaceptable inaugura inauguracion inauguración inaugurado inauguro inauguró inca incansable \
        incapaces incapacidad incapaz incas incendio incendios incentivar incentivo incentivos incertidumbre \
        incidencia incidente incidentes incierto incipiente inciso inclinacion inclinación incluia incluian incluida \
        incluidas incluido incluidos incluir inclusivo inclusión incluso incluya incluye incluyen incluyendo \
        incluyeron incluyo incluyó incluía incluían incomoda incomodidad incomodo incompetencia incompetente \
        incompleta incondicional inconsciente inconstitucional incontables inconveniente inconvenientes incorpora \
        incorporacion incorporación incorporado incorporan incorporando incorporar incorporarse incorporo incorporó \
        incorrecta incorrecto increible increiblemente increibles incrementa incrementado incrementando incrementar \
        incremento incrementó increíble increíblemente increíbles incumplimiento incursiones incursión incómoda \
        incómodo indefinida indefinidamente indefinido indemnizacion indemnización independencia independentista \
        independentistas independiente independientes indias indica indicaba indicacion indicaciones indicación \
        indicada indicado indicador indicadores indican indicando indicar indicaron indice indicio indicios indico \
        indicó indiferencia indiferente indigena indigenas indigna indignacion indignación indignado indio indios \
        indique indirecta indirectamente indiscutible individuales individualmente individuo individuos indole \
        indonesia indudablemente indulto indumentaria industria industriales industrias indígena indígenas inedita \
        inedito inercia inesperada inesperado inestabilidad inestable inevitablemente inexistente infame infancia \
        infanta infanteria infantería infantes infantil infantiles infarto infeccion infecciones infección \
        infectados infeliz inferiores inferioridad infidelidad infiel infieles infierno infinidad infinita \
        infinitamente infinitas infinito inflacion inflación inflamacion inflamación inflexión influencia \
        influencias influido influir influye influyen influyente influyentes informa informacion informaciones \
        información informada informado informados informales informan informando informante informar informaron \
        informarse informatica informatico informaticos informativa informativo informativos informe informes \
        informo informática informático informáticos informó infraccion infracciones infracción infraestructura \
        infraestructuras ingenieria ingeniero ingenieros ingeniería ingenio ingenioso ingenua ingenuo inglesa \
        inglesas ingleses inglés ingrediente ingredientes ingresa ingresado ingresar ingreso ingresos ingresó \
        inherente inhumano inicia iniciacion iniciación iniciada iniciado inicial iniciales inicialmente inician \
        iniciando iniciar iniciaron iniciarse iniciativa iniciativas inicio inicios inició injerencia injusta \
        injustamente injusticia injusticias injusto inmediaciones inmediata inmediatamente inmediatas inmediato \
        inmediatos inmensa inmenso inmersion inmersión inmigracion inmigración inmigrante inmigrantes inminente \
        inmobiliaria inmobiliario inmoral inmortal inmortalidad inmueble inmuebles inmune inmunidad innecesaria \
        innecesario innegable innovacion innovaciones innovación innovador innovadora innovadoras innovadores \
        innumerables inocente inocentes inodoro inolvidable inquieta inquietante inquietud inquietudes inquilinos \
        inquisicion inquisición inscribir inscribirse inscripcion inscripciones inscripción inscrito inscritos \
        insecto insectos inseguridad inseguro insercion inserción insignificante insiste insisten insistencia \
        insistiendo insistio insistir insistió insisto insolito insomnio insoportable insostenible inspeccion \
        inspección inspectores inspira inspiracion inspiración inspirada inspirado inspirados inspirar inspiro \
        inspiró insta instala instalacion instalaciones instalación instalada instalado instalados instalar \
        instalaron instalarse instalo instaló instancia instancias instantanea instantaneamente instante instantes \
        instantánea instantáneamente instinto instintos institucion institucional institucionales instituciones \
        institución instituto institutos instruccion instrucciones instrucción instrumento instrumentos \
        insuficiencia insuficiente insuficientes insulina insulta insultar insulto insultos insumos insurgentes \
        insurreccion insurrección insólito intacta intacto integra integracion integración integrada integrado \
        integrados integrales integramente integran integrante integrantes integrar integrarse integridad \
        intelectual intelectuales inteligencia inteligente inteligentes intencion intencional intenciones intención \
        intendencia intendente intensa intensamente intensas intensidad intensiva intensivo intenso intensos intenta \
        intentaba intentaban intentado intentamos intentan intentando intentar intentara intentare intentarlo \
        intentaron intentará intentaré intentas intente intenten intentes intento intentos intenté intentó \
        interaccion interacciones interacción interactivo interactuar interamericana intercambiar intercambio \
        intercambios interes interesa interesaba interesada interesadas interesado interesados interesan interesante \
        interesantes interesar interese intereses intereso interesó interfaz interferencia interferir interino \
        interiores intermedia intermediario intermediarios intermedio intermedios interminables interna \
        internacional internacionales internado internamente internas interno internos interpreta interpretada \
        interpretado interpretando interpretar interprete interpretes interpreto interpretó interrogantes \
        interrogatorio interrumpido interrumpir interrupcion interrupciones interrupción interseccion intersección \
        intervalo intervalos intervencion intervenciones intervención intervenido intervenir interviene intervienen \
        intervino interés intestino intima intimidad intimo intimos intolerancia intoxicacion intoxicación intriga \
        introduccion introducción introducida introducido introduciendo introducir introdujo intuicion intuición \
        intérprete intérpretes inundacion inundaciones inundación inusual inutil inutiles invadido invadir \
        invasiones invasión invasores invencible invencion invención inventa inventado inventando inventar \
        inventario inventaron invento inventos inventó invernadero inversa inversiones inversionistas inversión \
        inversor inversores invertido invertir investidura investiga investigacion investigaciones investigación \
        investigado investigador investigadora investigadores investigan investigando investigar investigue invierno \
        invierte invirtiendo invisibles invita invitacion invitaciones invitación invitada invitado invitados \
        invitamos invitan invitar invitaron invito invitó involucra involucrada involucradas involucrado \
        involucrados involucran inyeccion inyección inédita inédito inútil inútiles ir iran iraní iraqui iraquí \
        iremos iria irian irlanda irlandes irlandeses irlandés irme irnos ironia ironicamente ironico ironía \
        irracional irreal irregulares irregularidades irrelevante irresponsable irse irte irán iré iría irían \
        irónicamente irónico isla islamica islamico islámica islámico israeli israelies israelí israelíes istmo \
        italiana italianas italiano italianos itinerario izquierda izquierdas izquierdista izquierdistas jabon jabón \
        jamaica jamas jamás jamón japon japones japonesa japonesas japoneses japonés japón jarabe jardines jardín \
        jaula java je jefa jefatura jefe jefes jerarquia jerarquía jerga jesuitas jinete jinetes joda jodan jodas \
        joden joder jodida jodido jodidos jodiendo jornada jornadas joven jovencita jovenes joyas ju jubilacion \
        jubilaciones jubilación jubilado jubilados judas judia judias judiciales judio judios judía judías judío \
        judíos jueces juega juegan juegas juego juegos juegue jueguen jueves juez jueza jugaba jugaban jugada \
        jugadas jugado jugador jugadores jugamos jugando jugar jugara jugaron jugará jugo jugue juguete juguetes \
        jugué jugó juicio juicios jungla junio juntamos juntan juntar juntaron juntarse junto juntos jura jurados \
        juramento jurar juridica juridicas juridico juridicos jurisdiccion jurisdicción jurisprudencia juristas juro \
        jurídica jurídicas jurídico jurídicos juró justamente justicia justifica justificacion justificación \
        justificada justificado justifican justificar justo justos juvenil juventud juventudes juzga juzgado \
        juzgados juzgando juzgar jóvenes júpiter kilogramos kilometro kilometros kilómetro kilómetros km laberinto \
        labio labios laboral laborales laboratorio laboratorios labores laburo lactancia lacteos lado lados ladrillo \
        ladrillos ladron ladrones ladrón lagrima lagrimas laico lamenta lamentablemente lamentar lamento lamina \
        laminas lampara lamparas lancha lanzada lanzado lanzamiento lanzamientos lanzan lanzando lanzar lanzaron \
        lanzarse lanzas lanzó lapiz lapso larga largamente largas las lastima lastimar latas latente laterales \
        latina latinas latino latinoamericana latinoamericanas latinoamericano latinoamericanos latinos latitud \
        latín lavado lavarse lazos leales lealtad leccion lecciones lección leche lecho lector lectora lectores \
        lectura lecturas leemos leerlo leerse legado legales legalidad legalizacion legalización legalizar \
        legalmente legendaria legendario legislacion legislación legislador legisladores legislativa legislativas \
        legislativo legislativos legislatura legitima legitimidad legitimo legitimos legión lego legítima legítimo \
        legítimos leido leiste lejana lejano lejanos lejos lengua lenguaje lenguajes lenguas lenta lentamente lente \
        lentes lentitud lento lentos leones les lesbiana lesbianas lesionado lesiones lesión letal letra letras \
        letrero leucemia levanta levantada levantado levantamiento levantan levantando levantar levantarme \
        levantaron levantarse levantarte levante levanten levanto levanté levantó leve levemente leves ley leyenda \
        leyendas leyendo leyeron leyes leyo leyó leído leíste libera liberacion liberación liberada liberado \
        liberados liberales liberalismo liberan liberar libero libertad libertades libertador libertadores liberó \
        libra librarse libras libre libremente libres libreta libro libros lic licencia licenciada licenciado \
        licencias licenciatura liceo licitacion licitación licor lider lidera liderada liderado liderar liderazgo \
        lideres lidiar lienzo liga ligada ligado ligados ligar ligera ligeramente ligeras ligero ligeros limita \
        limitacion limitaciones limitación limitada limitadas limitado limitados limitan limitar limite limites \
        limito limitó limpia limpiando limpiar limpias limpieza limpio limpios lindas lindo lindos linea \
        lineamientos lineas linguistica linguisticas linguistico lingüística lingüísticas lingüístico linterna \
        liquida liquidacion liquidación liquidar liquidez liquido liquidos lirica liso lista listado listas listo \
        listos literalmente literaria literarias literario literarios literatura litio litoral litro litros llamaba \
        llamaban llamada llamadas llamado llamados llamamiento llamamos llaman llamando llamar llamara llamaria \
        llamarle llamarlo llamarme llamaron llamarse llamará llamaría llamativo llame llamen llames llamo llamé \
        llamó llantas llanto llanura llanuras llave llaves llega llegaba llegaban llegada llegado llegados llegamos \
        llegan llegando llegar llegara llegaran llegaremos llegaria llegaron llegará llegarán llegaría llegas \
        llegaste llego llegue lleguemos lleguen llegues llegué llegó llena llenado llenan llenando llenar llenaron \
        llenas llene lleno llenos llenó lleva llevaba llevaban llevada llevadas llevado llevados llevamos llevan \
        llevando llevandose llevar llevara llevaran llevaria llevarla llevarlo llevarlos llevarme llevarnos llevaron \
        llevarse llevarte llevará llevarán llevaría llevas lleve lleven lleves llevo llevándose llevé llevó llora \
        lloraba lloran llorando llorar llore llores lloro lloré lloró llosa llover lloviendo llueve lluvia lluvias \
        loca localidad localidades localiza localizacion localización localizada localizado localizar localmente \
        locas locos locura locuras locutor lodo logica logicamente logico logistica logotipo logra logrado logramos \
        logran logrando lograr lograra lograrlo lograron logrará logras logre logro logros logré logró logística \
        lomo longitud loro los lote loteria lotería lotes luces lucha luchado luchador luchadores luchamos luchan \
        luchando luchar lucharon luchas lucir lucro luego lugar lugares lujo lujos lujoso luminosa luminoso lunares \
        lunas lunes luto lácteos lágrima lágrimas lámina láminas lámpara lámparas lápiz láser lástima líder líderes \
        límite límites línea líneas líquida líquido líquidos lírica lógica lógicamente lógico macedonia machista \
        machos maderas madero madre madres madrilena madrileno madrilenos madrileña madrileño madrileños madrina \
        madrugada maduracion maduración madurar madurez maduro maduros maestra maestras maestria maestría mafia \
        mafias mafioso magia magica magicas magico magicos magisterio magistrado magistrados magistral magnetica \
        magnetico magnifica magnitud magnética magnético magnífica magnífico mago magos maiz majestad mal mala \
        malaga malas malasia maldad maldicion maldición maldita maldito malditos malestar maleta maletas maligno \
        mallorca malo malos malta maltrato malvado malvados mamada mamadas mames mamiferos mamá mamás mamíferos \
        manada mananas manchas mandaba mandado mandamientos mandamos mandan mandando mandar mandaron mandas \
        mandatario mandato mandatos mande manden mandibula mando mandos mandé mandíbula mandó maneja manejaba \
        manejado manejan manejando manejar manejo manera maneras mangas manifestacion manifestaciones manifestación \
        manifestado manifestando manifestantes manifestar manifestaron manifestarse manifestó manifiesta manifiestan \
        manifiesto maniobra maniobras manipulacion manipulación manipular mano manos mansión manta manteca mantendra \
        mantendrá mantenemos mantener mantenerlo mantenerlos mantenernos mantenerse mantenerte mantenga mantengan \
        mantengo mantenia mantenian mantenido manteniendo mantenimiento mantenía mantenían mantiene mantienen manto \
        mantuvieron mantuvo manuales manufactura manuscrito manuscritos manzana manzanas manía mapa mapas mapuche \
        mapuches maquillaje maquina maquinaria maquinas maraton maratón maravillas maravillosa maravillosas \
        maravilloso maravillosos marca marcada marcadas marcado marcador marcados marcan marcando marcar marcaron \
        marcas marcha marchando marchar marcharon marcharse marchas marcho marchó marciales marea marfil margen \
        margenes marginales marido maridos marihuana marinero marineros mariposa mariposas mariscos maritima \
        maritimo marque marquesa marrones marroqui marroquí marruecos martes martillo martires marxismo marxista \
        marxistas marzo marítima marítimo masa masacre masacres masaje masajes masas mascota mascotas masculina \
        masculino masculinos masiva masivas masivo masivos matadero matado matan matando matanza matanzas matar \
        matarlo matarlos matarme mataron matematica matematicas matematico matematicos matemática matemáticas \
        matemático matemáticos maten materia materiales materias materna maternidad materno matices matones \
        matricula matrimonio matrimonios matriz matrícula maximas maximos mayas mayonesa mayordomo mayores mayoria \
        mayorias mayoritaria mayoritariamente mayoritario mayormente mayoría mayorías mayusculas mayúsculas mazo \
        maíz mañana mañanas mear meca mecanica mecanicas mecanico mecanicos mecanismo mecanismos mecánica mecánicas \
        mecánico mecánicos medalla medallas mediacion mediación mediados mediana medianas mediano medianoche \
        mediante mediatica mediatico medica medicacion medicación medicamento medicamentos medicas medicina \
        medicinales medicinas medicion mediciones medición medico medicos medida medidas medievales medio \
        medioambiental medioambientales medioambiente mediocres mediocridad mediodia mediodía medios medir \
        meditacion meditación meditar mediterranea mediterraneo mediterránea mediterráneo mediática mediático medula \
        mega mejilla mejillas mejor mejora mejorada mejoramiento mejoran mejorando mejorar mejoras mejore mejores \
        mejoria mejoro mejoría mejoró melancolia melancolía melodias melodía melodías membrana memoria memorias \
        mencion menciona mencionada mencionadas mencionado mencionados mencionan mencionar mencione menciones \
        menciono mencioné mencionó mención menor menores menos mensaje mensajeria mensajero mensajería mensajes \
        mensual mensuales mensualmente menta mentales mentalidad mentalmente mente mentes mentir mentira mentiras \
        mentirosa mentiroso mentirosos menuda menudo menú meo meramente mercadeo mercaderia mercadería mercados \
        mercancia mercancias mercancía mercancías mercantil mercenarios merece merecemos merecen merecer mereces \
        merecia merecido merecía merezca merezco meridional merienda merito meritos mermelada mero meses meseta \
        mesías metabolismo metafora metales metalica metalico metalicos metan metas metemos meten meterle meterme \
        meterse meterte meti metida metido metidos metiendo metieron metio metió meto metodo metodologia metodología \
        metodos metropolitana metropolitano metrópolis metáfora metálica metálico metálicos metí metía mexicana \
        mexicanas mexicano mexicanos mezcla mezclada mezclado mezclan mezclar mezclas mezquita micro microfono \
        microondas micrófono mide miden miedo miedos miembro miembros mientas miente mienten miento mientras \
        miercoles mierda mierdas migracion migraciones migración migrantes migratoria migratorias migratorio milenio \
        milicia milicias milimetros militancia militante militantes militar militares millas millonario millonarios \
        millones millón milímetros minas minera minerales mineras minero mineros miniatura minimas minimizar minimo \
        minimos ministerio ministerios ministra ministro ministros minoria minorias minoría minorías mintiendo \
        mintio mintió minuto minutos miraba miraban mirad mirada miradas mirado mirador miramos mirando mirar \
        mirarlo miras miren mis misa miserables miseria misericordia misil misiles mision misionero misioneros \
        misiones misión misma mismas mismisimo mismo mismos mismísimo misterio misterios misteriosa misterioso \
        mistica mistico mitad mitico mitin mito mitologia mitología mitos mixta mixtas mixto miércoles mobiliario \
        mochila mocion moción moda modales modalidad modalidades modas modelo modelos moderacion moderación moderada \
        moderado moderados moderna modernas modernidad modernizacion modernización moderno modernos modifica \
        modificacion modificaciones modificación modificada modificado modificar modo modos modulo modulos mojada \
        mojado mola molde moldes moleculas molesta molestado molestan molestar molestas moleste molestia molestias \
        molesto molestos molestó molinos moléculas momento momentos monarca monarcas monarquia monarquía monasterio \
        monasterios moneda monedas monetaria monetario monitoreo monitores monjas monje monjes monopolio monopolios \
        monos monsenor monseñor monstruo monstruos monta montada montado montanas montando montar montañas monterrey \
        monto montones montó montón monumento monumentos morada moralidad moralmente morder mordida moria morir \
        morirse moros morro mortales mortalidad moría mosaico moscas mosquitos mostaza mostraba mostraban mostrado \
        mostrador mostramos mostrando mostrar mostrara mostrarle mostraron mostrarse mostrará mostro mostró motin \
        motiva motivacion motivaciones motivación motivada motivado motivar motivo motivos motivó moto motocicleta \
        motocicletas motores motos motín moverse moverte movia movida movido moviendo movil moviles movilidad \
        movilizacion movilizaciones movilización movilizar movimiento movimientos movio movió movía mozo mucha \
        muchacha muchachas muchacho muchachos muchas muchedumbre muchisima muchisimas muchisimo muchisimos mucho \
        muchos muchísima muchísimas muchísimo muchísimos muda mudanza mudar mudarse mudo mudó mueble muebles muelle \
        muelles muera mueran mueras muerde muere mueren mueres muero muerta muertas muerte muertes muerto muertos \
        muestra muestran muestras muestre muestren muestro mueva mueve mueven muevo mujer mujeres mula multa multas \
        multimillonario multinacional multinacionales multiplicar multitud mundial mundiales mundialmente mundo \
        mundos muneca munecas muneco munecos municion municiones municipales municipalidad municipalidades municipio \
        municipios munición murales muralla murallas muriendo murieron murio murió muros musculo musculos museo \
        museos musica musico musicos muslos musulman musulmana musulmanes musulmán mutacion mutación mutuamente \
        mutuo muy muñeca muñecas muñeco muñecos mágica mágicas mágico mágicos málaga máquina máquinas márgenes \
        mártir mártires más máscara máscaras máximas máximos médica médicas médico médicos médula mérito méritos \
        método métodos mí mínima mínimas mínimo mínimos mística místico mítico módulo módulos móvil móviles múltiple \
        múltiples músculo músculos música músico músicos nacen naci nacida nacido nacidos naciente nacieron \
        nacimiento nacimientos nacional nacionales nacionalidad nacionalidades nacionalismo nacionalista \
        nacionalistas nacionalizacion nacionalización naciones naciste nación nací nadar nadie nalgas naranja \
        naranjas narcotraficantes narcotrafico narcotráfico narices nariz narra narracion narración narrador \
        narrativa nasa nata natacion natación natalidad nativa nativas nativo nativos naturales naturaleza \
        naturalidad naturalmente naufragio nauseas navaja navales navegacion navegación navegador navegando navegar \
        navidad navidades navio navío nazca nazi nazis nazismo ne necesaria necesariamente necesarias necesario \
        necesarios necesidad necesidades necesita necesitaba necesitaban necesitado necesitados necesitamos \
        necesitan necesitar necesitara necesitaria necesitará necesitaría necesitas necesite necesiten necesites \
        necesito necesitó negacion negación negado negando negar negaron negarse negativa negativamente negativas \
        negativo negativos negligencia nego negociacion negociaciones negociación negociado negociando negociar \
        negocio negocios negra negras negro negros negó nenes nervio nervios nerviosa nervioso nerviosos neumaticos \
        neumáticos neuronas neutralidad neutro nevera ni nicaragua nicaraguense nicaragüense nicho nido niebla niega \
        niegan niego nieta nietos nieve ninas ninera ningun ninguna ninguno ningún nitrogeno nitrógeno nivel niveles \
        niñas niñera niños nobel nobleza noche noches nocion nociones noción nocturna nocturnas nocturno nocturnos \
        nomas nombra nombrada nombrado nombrados nombramiento nombran nombrar nombre nombres nombro nombró nomina \
        nominacion nominaciones nominación nominada nominado nominados nomás noreste normales normalidad normalmente \
        normas normativa noroeste norte norteamericana norteamericanas norteamericano norteamericanos noruega \
        noruego nos nosotras nosotros nota notaba notablemente notado notan notar notario notas noticia noticias \
        noticiero noticieros notificacion notificaciones notificación notoriedad notorio noté novato novedad \
        novedades novedoso novela novelas novelista novena noveno noventa novia novias noviembre novio novios nro \
        nube nubes nublado nuca nucleares nucleo nucleos nudo nudos nueces nuestra nuestras nuestro nuestros nueva \
        nuevamente nuevas nueve nuevo nuevos nuez nulidad nulo num numero numeros numerosa numerosas numerosos nunca \
        nutricion nutrición nutrientes náuseas nómina núcleo núcleos núm número números obedece obedecer obediencia \
        obesidad obispado obispo obispos objecion objeciones objeción objetiva objetividad objetivo objetivos objeto \
        objetos obliga obligacion obligaciones obligación obligada obligadas obligado obligados obligan obligando \
        obligar obligaron obligatoria obligatorias obligatorio obligo obligó obra obrador obras obrera obrero \
        obreros observa observacion observaciones observación observado observador observadores observamos observan \
        observando observar observatorio observo observó obsesion obsesionado obsesión obstaculo obstaculos obstante \
        obstruccion obstrucción obstáculo obstáculos obtencion obtención obtener obtenga obtenida obtenidas obtenido \
        obtenidos obteniendo obtiene obtienen obtuvieron obtuvo obvia obviamente obvias obvio oca ocasion ocasiona \
        ocasional ocasionales ocasionalmente ocasiones ocasión occidentales occidente oceano oceanos ochenta ocho \
        ocio octava octavo octavos octubre oculta ocultan ocultar ocultas oculto ocultos ocupa ocupaba ocupacion \
        ocupaciones ocupación ocupada ocupadas ocupado ocupados ocupan ocupando ocupantes ocupar ocuparon ocuparse \
        ocupe ocupo ocupó ocurra ocurre ocurren ocurria ocurrida ocurrido ocurridos ocurriendo ocurriera ocurrieron \
        ocurrio ocurrir ocurrira ocurrirá ocurrió ocurría océano océanos odia odiaba odian odiar odias odio odisea \
        oeste ofende ofender ofendido ofensa ofensiva ofensivo oferta ofertas oficial oficiales oficialista \
        oficialmente oficina oficinas oficio oficios ofrece ofrecemos ofrecen ofrecer ofrecera ofrecerle ofrecerte \
        ofrecerá ofrecia ofrecian ofrecida ofrecido ofreciendo ofrecieron ofrecio ofreció ofrecía ofrecían ofrenda \
        ofrezca ofrezcan ofrezco oi oido oidos oiga oigan oigo oir ojos oleada oler olfato oligarquia oligarquía \
        olimpiadas olimpica olimpico olimpicos olivos olla olor olores olvida olvidaba olvidada olvidado olvidados \
        olvidamos olvidan olvidando olvidar olvidare olvidaron olvidarse olvidaré olvidas olvidaste olvidate olvide \
        olvidemos olviden olvides olvido olvidé olvidó olvídate olímpica olímpico olímpicos ombligo omision omisión \
        onda ondas op opcion opcional opciones opción operacion operaciones operación operado operador operadora \
        operadores operan operando operar operativa operativo operativos opina opinan opinar opinas opiniones \
        opinión opino opinó opio opone oponen oponente oponentes oponerse oportuna oportunidad oportunidades \
        oportuno oposicion oposiciones oposición opositor opositora opositores opresion opresión optado optar optica \
        optimismo optimista optimo opto optó opuesta opuestas opuesto opuestos opuso oracion oraciones oración \
        orador orales orar orbita orden ordena ordenacion ordenación ordenada ordenado ordenador ordenadores \
        ordenados ordenamiento ordenanza ordenar ordeno ordenó ordinaria ordinario ordinarios oreja orejas organica \
        organico organicos organismo organismos organiza organizacion organizaciones organización organizada \
        organizadas organizado organizador organizadores organizados organizamos organizan organizando organizar \
        organizaron organizarse organizo organizó organo organos orgasmo orgullo orgullosa orgulloso orgullosos \
        orgánica orgánico orgánicos orientacion orientación orientada orientadas orientado orientados orientales \
        orientar oriente origen origenes origina originado originales originalidad originalmente originaria \
        originario originarios origino originó orillas oro orquesta orto ortodoxa ortografia ortografía orígenes os \
        oscura oscuras oscuridad oscuros osea oso osos ostenta otono otorga otorgada otorgado otorgan otorgar otorgo \
        otorgó otoño otra otras otro otros oveja ovejas oxido oxigeno oxígeno oye oyen oyendo oyentes oyo oyó oí \
        oído oídos oír pabellon pabellón paciencia paciente pacientes pactado pacto pactos pacífico padece padecen \
        padecer padrino pag paga pagaba pagaban pagada pagadas pagado pagados pagamos pagando pagar pagara pagaran \
        pagaria pagarle pagarlo pagaron pagará pagarán pagaría pagas pagina paginas pago pagos pags pague paguen \
        pagué pagó paisaje paisajes paises paja pajaro pajaros palabra palabras paladar palanca palestina palestino \
        palestinos paleta palido paliza palmas palmeras palomas palomitas pampa pana panaderia panadería panales \
        panama panamericana panameño panamá pandemia paneles panoramica panorámica pantalla pantallas pantalon \
        pantalones pantalón panteon panteón panuelo panuelos panza papel papeles papeletas papá paquete paquetes \
        para paraba paradas paradero paradigma parado paradoja parados paraguas paraguay paraguaya paraguayo \
        paraguayos paraiso paraje paralela paralelamente paralelas paralelo paralelos paralisis paralizado parametro \
        parametros paramilitares paramos paran parar pararse parasito parasitos paraíso parcela parcelas parche \
        parcial parciales parcialmente parece parecen parecer pareceria parecería pareces parecia parecian parecida \
        parecidas parecido parecidos pareciera parecieron parecio pareció parecía parecían pareja parejas paren \
        parentesco parentesis parezca parezcan parezco paridad pariente parientes pario parió parlamentaria \
        parlamentarias parlamentario parlamentarios parlamento parodia parque parques parrafo parrafos parroco \
        parroquia parroquial parroquias parte parten partes particion participa participacion participaciones \
        participación participado participan participando participante participantes participar participaron \
        participativa participativo participe participen participo participó partición particulares particularidad \
        particularmente particulas partidaria partidario partidarios partidas partido partidos partiendo partieron \
        partio partir partió parto partículas parálisis parámetro parámetros parásito parásitos paréntesis pasa \
        pasaba pasaban pasada pasadas pasado pasados pasajero pasajeros pasamos pasan pasando pasaporte pasaportes \
        pasar pasara pasaran pasarela pasaria pasarla pasarlo pasarme pasaron pasarse pasarte pasará pasarán pasaría \
        pasas pasaste pase paseando pasear pasemos pasen paseo paseos pases pasillo pasillos pasiones pasiva pasivo \
        pasivos pasión paso pasos pasteles pasto pastores pastos pasé pasó pata patada patadas patas patata patatas \
        patear patente patentes paterna paternidad patetica patetico pato patologia patología patos patria patriarca \
        patriarcado patriarcal patrias patrimonio patriota patriotas patriotica patriotico patriotismo patriótica \
        patriótico patrocinado patrocinadores patrocinio patrona patronal patronales patronato patrones patrono \
        patrulla patrullas patrón patética patético paulatinamente pausa pauta pautas pavimento pavo payaso payasos \
        país países pañales paño pañuelo pañuelos pe peaje peatonal peatones pecado pecadores pecados peces pecho \
        pechos pedagogia pedagogica pedagogico pedagogía pedagógica pedagógico pedazo pedazos pedi pedia pedian \
        pedido pedidos pedimos pedir pedira pediria pedirle pedirles pedirte pedirá pediría pedo pedos pedí pedía \
        pedían pega pegada pegado pegados pegan pegando pegar pegarle pego pegue pegó pelado pelea pelean peleando \
        pelear peleas pelicula peliculas peligro peligros peligrosa peligrosas peligroso peligrosos pelis pelo pelos \
        pelota pelotas peloton pelotuda pelotudo pelotudos pelotón peluche peluqueria peluquería película películas \
        penales pendejo pendejos pendiente pendientes pene penetracion penetración penetrar penitencia penitenciario \
        penoso pensaba pensaban pensabas pensada pensado pensadores pensamiento pensamientos pensamos pensando \
        pensar pensaria pensarlo pensaron pensaría pensaste pensemos pensiones pensión pensé pensó península peones \
        peor peores pepino pequena pequenas pequenos pequeña pequeñas pequeño pequeños percepcion percepciones \
        percepción percibe perciben percibido percibir perdedor perdedores perdemos perder perdera perderia perderse \
        perderte perderá perdería perdi perdia perdida perdidas perdido perdidos perdiendo perdieron perdimos perdio \
        perdiste perdió perdon perdona perdonado perdoname perdonar perdone perdonen perdono perdí perdía perdón \
        perdóname peregrinacion peregrinación peregrinos pereza perfeccion perfección perfecta perfectamente \
        perfectas perfecto perfectos perfil perfiles perforacion perforación pergamino periferia perimetro periodica \
        periodicamente periodicas periodico periodicos periodismo periodista periodistas periodistica periodistico \
        periodo periodos periodística periodístico perito peritos periódica periódicamente periódicas periódico \
        periódicos perjudica perjudicar perjudicial perjudiciales perjuicio perjuicios perlas permanece permanecen \
        permanecer permanecera permanecerá permanecido permanecieron permanecio permaneció permanencia permanente \
        permanentemente permanentes permanezca permiso permisos permita permitan permite permiten permitia permitian \
        permitido permitidos permitiendo permitiera permitieron permitio permitir permitira permitiran permitiria \
        permitirse permitirá permitirán permitiría permitió permito permitía permitían pero peronismo peronista \
        perpetua perra perrito perro perros persa persecucion persecución perseguido perseguidos perseguir \
        perseverancia persigue persiguen persiguiendo persiste persistente personaje personajes personales \
        personalidad personalidades personalizadas personalmente personas perspectiva perspectivas pertenece \
        pertenecen pertenecer pertenecia pertenecian perteneciente pertenecientes pertenecio perteneció pertenecía \
        pertenecían pertenencia pertenencias pertenezco pertinente pertinentes peruana peruanas peruano peruanos \
        perverso perímetro período períodos perú pesada pesadas pesado pesados pesan pesar pesas pesca pescado \
        pescador pescadores pescados pescar pese pesima pesimismo pesimista pesimo pestanas pestañas peste petalos \
        peticion peticiones petición petroleo petrolera petroleras petrolero petroleros petróleo pez pezones peón \
        pianista picada picado picar pico picos pida pidan pidas pide piden pides pidiendo pidiendole pidieron pidio \
        pidiéndole pidió pido piedra piedras piel pieles piensa piensalo piensan piensas piense piensen pienses \
        pienso pierda pierdan pierdas pierde pierden pierdes pierdo pierna piernas pieza piezas pija pijama pila \
        pilares pilas pileta pillado pillo piloto pilotos pimienta pinar pinas pinche pinos pinta pintada pintadas \
        pintado pintados pintan pintando pintores pintura pinturas pinzas piola pionera pionero pioneros pipa \
        piramide piramides pirata piratas pirateria piratería pirámide pirámides pisa pisar piscina piso pisos pista \
        pistas pistola pistolas pito pizarra pizca piénsalo piñas pl placa placas placeres plaga plagas plagio \
        plancha planea planeaba planeacion planeación planeado planeamiento planean planeando planear planeta \
        planetas planificacion planificación planificar plano planos planta plantacion plantaciones plantación \
        plantar plantas plantea planteada planteado planteamiento planteamientos plantean planteando plantear \
        plantel planteo planteó plantilla plastica plasticas plastico plasticos plata plataforma plataformas platano \
        platino plato platon platos platón playa playas plebiscito pleito plena plenamente plenitud pleno plomo \
        plumas pluralidad plástica plásticas plástico plásticos plátano poblacion poblacional poblaciones población \
        poblada poblado pobladores poblados pobre pobres pobreza poca pocas poco pocos podamos podeis podemos poder \
        poderes poderosa poderosas poderoso poderosos podes podia podiamos podian podias podido podio podran podras \
        podre podremos podria podriamos podrian podrias podrida podrido podrá podrán podrás podré podría podríamos \
        podrían podrías podéis podía podíamos podían podías poema poemas poesia poesía poeta poetas poetica poetico \
        polaca polaco polacos polarizacion polarización polemica polemicas polemico policia policial policiales \
        policias policía policías politica politicamente politicas poliza pollo pollos polos polvo polvora polvos \
        polémica polémicas polémico política políticamente políticas político políticos pondra pondran pondre \
        pondremos pondria pondrá pondrán pondré pondría ponemos ponen ponencia poner ponerla ponerle ponerlo \
        ponerlos ponerme ponernos ponerse ponerte ponga pongamos pongan pongas pongase pongo ponia ponian poniendo \
        poniente ponle pontifice pontificia pontífice ponía ponían populares popularidad popularmente populista \
        poquito por porcelana porcentaje porcentajes porcion porciones porción pornografia pornografía porque porqué \
        porro portada portadas portador portales portar portatil portatiles portavoz porte porteno portenos porteño \
        porteños portuaria portugues portuguesa portugueses portugués portátil portátiles porvenir pos posadas posee \
        poseen poseer poseia posesion posesiones posesión poseía posgrado posguerra posibilidad posibilidades \
        posible posiblemente posibles posicion posicionamiento posiciones posición positiva positivamente positivas \
        positivo positivos posta postales poste posteriores posterioridad posteriormente postes postgrado postre \
        postres postula postular postura posturas potasio potencia potencial potenciales potencialmente potenciar \
        potencias potente potentes potestad potosi potosí potro pozos poética poético pp practica practicado \
        practicamente practican practicando practicar practicas practico practicos precaria precariedad precaucion \
        precauciones precaución precedente precedentes precio precios preciosa preciosas precioso preciosos \
        precipitacion precipitaciones precipitación precisa precisamente precisas precisión preciso precisos precoz \
        predecesor predecir predicador predicar prediccion predicciones predicción predio predomina predominante \
        prefecto prefectura preferencia preferencias preferente preferentemente preferia preferida preferido \
        preferimos preferir preferiria preferiría prefería prefiere prefieren prefieres prefiero prefirio prefirió \
        pregunta preguntaba preguntado preguntale preguntamos preguntan preguntando preguntar preguntarle \
        preguntarme preguntaron preguntarse preguntarte preguntas pregunte pregunten preguntes pregunto pregunté \
        preguntó pregúntale prejuicio prejuicios preliminar preliminares premiado premio premios premisa premisas \
        prenda prendas prende prender prendio prendió prensa preocupa preocupaba preocupacion preocupaciones \
        preocupación preocupada preocupado preocupados preocupan preocupante preocupar preocuparme preocuparse \
        preocuparte preocupe preocupen preocupes preocupo prepara preparaba preparacion preparaciones preparación \
        preparada preparadas preparado preparados preparan preparando preparar prepararse preparate preparativos \
        preparatoria preparo preparó prepárate presa presas prescindir prescripcion prescripción presencia \
        presencial presenciar presenta presentaba presentaban presentacion presentaciones presentación presentada \
        presentadas presentado presentador presentadora presentados presentamos presentan presentando presentar \
        presentara presentaran presentaron presentarse presentará presentarán presente presenten presentes presento \
        presentó preservacion preservación preservar presidencia presidencial presidenciales presidenta presidente \
        presidentes presidida presidido presion presiona presionando presionar presiones presión preso presos presta \
        prestacion prestaciones prestación prestado prestados prestamo prestamos prestan prestando prestar preste \
        presten prestigio prestigiosa prestigioso prestó presumir presuncion presunción presunta presuntamente \
        presunto presuntos presupuesto presupuestos pretemporada pretende pretenden pretendes pretendia pretendian \
        pretendo pretendía pretendían pretensiones pretensión pretexto preve prevencion prevención prevenir \
        preventiva previa previamente previas previene previo previos previsible prevision previsiones previsión \
        prevista previstas previsto previstos prevé primaria primarias primario primarios primas primavera primera \
        primeramente primeras primero primeros primos princesa princesas principado principales principalmente \
        principes principio principios priori prioridad prioridades prisa prision prisionero prisioneros prisiones \
        prisión privacidad privacion privación privada privadas privado privados privatizacion privatización \
        privilegiada privilegiado privilegiados privilegio privilegios proa probabilidad probabilidades \
        probablemente probado probando probar probarlo problema problemas problematica problematicas problematico \
        problemática problemáticas problemático probo probé probó proceda procede proceden procedencia procedente \
        procedentes proceder procedimiento procedimientos procedio procedió procesado procesador procesados procesal \
        procesamiento procesar procesion procesión proceso procesos proclama proclamacion proclamación proclamado \
        proclamo proclamó procura procurador produccion producciones producción producen producia producida \
        producidas producido producidos produciendo producir producira producirse producirá productiva productivas \
        productividad productivo productivos producto productor productora productoras productores productos \
        producía produjeron produjo produzca produzcan profe profecia profecía profesion profesional profesionales \
        profesionalismo profesionalmente profesiones profesión profesor profesora profesorado profesores profeta \
        profetas profunda profundamente profundas profundidad profundidades profundizar profundo profundos programa \
        programacion programación programada programado programador programadores programar programas progresar \
        progresion progresista progresistas progresiva progresivamente progresivo progresión progreso progresos \
        prohibe prohibicion prohibición prohibida prohibidas prohibido prohibidos prohibio prohibir prohibió prohíbe \
        projimo proletariado proliferacion proliferación prologo prolongada prolongado promedio promesa promesas \
        promete prometedor prometen prometer prometi prometida prometido prometieron prometio prometió prometo \
        prometí prominente prominentes promocion promocional promocionar promociones promoción promotor promotores \
        promover promovida promovido promoviendo promueve promueven pronostico pronosticos pronta pronuncia \
        pronunciacion pronunciación pronunciado pronunciamiento pronunciar pronuncio pronunció pronóstico \
        pronósticos propagacion propagación propia propiamente propias propiedad propiedades propietaria propietario \
        propietarios propina propio propios propone proponemos proponen proponer propongo proponia proponiendo \
        proponía proporcion proporciona proporcionada proporcionado proporcional proporcionan proporcionando \
        proporcionar proporciones proporciono proporcionó proporción proposicion proposición proposito propositos \
        propuesta propuestas propuesto propuestos propusieron propuso propósito propósitos prorroga prosa \
        prosperidad prostitucion prostitución prostituta prostitutas protagonismo protagonista protagonistas \
        protagonizada proteccion protección protectora protectores protege protegen proteger protegerse protegida \
        protegidas protegido protegidos protegiendo proteina proteinas proteja protesis protesta protestan \
        protestando protestante protestantes protestar protestas proteína proteínas protocolo protocolos prototipo \
        provecho provee proveedor proveedores proveer proveniente provenientes proviene provienen provincia \
        provinciales provincias provisiones provisión provoca provocacion provocación provocada provocado provocan \
        provocando provocar provocaron provoco provocó proxima proximamente proximas proximidad proximo proximos \
        proyeccion proyecciones proyección proyecta proyectado proyectar proyectiles proyecto proyectos prudente \
        prueba prueban pruebas pruebe práctica prácticamente prácticas práctico prácticos préstamo préstamos \
        príncipe príncipes prójimo prólogo prórroga próspero prótesis próxima próximamente próximas próximo próximos \
        psicoanalisis psicoanálisis psicologa psicologia psicologica psicologicas psicologico psicologicos psicologo \
        psicologos psicología psicológica psicológicas psicológico psicológicos psicopata psicóloga psicólogo \
        psicólogos psicópata psiquiatra psiquiatria psiquiatrico psiquiatría psiquiátrico pu publica publicacion \
        publicaciones publicación publicada publicadas publicado publicados publicamente publicando publicar \
        publicara publicaron publicará publicas publicidad publicitaria publicitario publicitarios publico publicos \
        publicó publique pude pudiendo pudiera pudieramos pudieran pudieras pudieron pudiese pudiesen pudimos \
        pudiste pudiéramos pudo puebla pueda puedan puedas puede pueden puedes puedo puerco puerta puertas puerto \
        puertorriqueno puertorriqueño puertos pues puesta puestas puesto puestos pulgadas pulmon pulmonar pulmones \
        pulmón pulpo pulsera pulso pum punado puno punos punta puntaje puntas puntero punto puntos puntuacion \
        puntuación puntual puntuales puramente puras pureza puro puros puré puse pusiera pusieron pusimos pusiste \
        puso puta putas putos puñado puño puños pág página páginas págs pájaro pájaros pálido pánico párrafo \
        párrafos párroco pérdida pérdidas pésima pésimo pétalos póliza pólvora póngase pública públicamente públicas \
        público públicos qu que quebrada quebrado quebrar quechua queda quedaba quedaban quedado quedamos quedan \
        quedando quedar quedara quedaran quedaria quedarian quedarme quedarnos quedaron quedarse quedarte quedará \
        quedarán quedaría quedarían quedas quedaste quedate quede queden quedes quedo quedé quedó queja quejan \
        quejandose quejar quejarse quejas quejo quejándose quema quemada quemado quemados quemaduras queman quemando \
        quemar quemaron quemo quemó queramos quereis querella queremos querer queres queria queriamos querian \
        querias querida querido queridos queriendo querra querria querrá querría queréis querés quería queríamos \
        querían querías queso quesos qui quiebra quien quienes quiera quieran quieras quiere quieren quieres quiero \
        quieto quijote quilombo quimica quimicas quimico quimicos quincena quinientos quinta quirurgica quirúrgica \
        quise quisiera quisieramos quisieran quisieras quisieron quisimos quisiste quisiéramos quiso quita quitado \
        quitan quitando quitar quitarle quitarme quitaron quitarse quitarte quitas quiten quito quitó quiza quizas \
        quizá quizás quién quiénes qué quédate química químicas químico químicos ra rabino rabo raciales racional \
        racionales racismo racista racistas radiacion radiación radiante radica radicales radicalismo radicalmente \
        radiodifusion radiodifusión raices raiz ramas rambla ramo rampa rancho rango rangos rapero rapida \
        rapidamente rapidas rapidez rapido rapidos rara raramente raras raro raros rascacielos rasgo rasgos rastrear \
        rastreo rastro rastros rata ratas ratificacion ratificación ratificado ratifico ratificó ratito rato raton \
        ratones ratos ratón rayas rayos raza razas razonable razonables razonamiento razonar razones razón raíces \
        raíz reaccion reacciona reaccionar reacciones reacciono reaccionó reacción reales realeza realice realicen \
        realidad realidades realismo realista realistas realiza realizaba realizaban realizacion realización \
        realizada realizadas realizado realizados realizamos realizan realizando realizar realizara realizaran \
        realizaron realizarse realizará realizarán realizo realizó realmente rebaja rebano rebaño rebelde rebeldes \
        rebeldia rebeldía rebelion rebelión rebote recae recarga recaudacion recaudación recaudar recepcion \
        recepción receptores recesion recesión receso receta recetas rechaza rechazada rechazado rechazan rechazar \
        rechazaron rechazo rechazó reciba reciban recibe reciben recibes recibi recibia recibian recibida recibidas \
        recibido recibidos recibiendo recibieron recibimiento recibimos recibio recibir recibira recibiran recibirá \
        recibirán recibió recibo recibos recibí recibía recibían reciclaje recien reciente recientemente recientes \
        recinto recipiente recién reclama reclamacion reclamaciones reclamación reclamado reclaman reclamando \
        reclamar reclamo reclamos reclamó reclutamiento reclutar recoge recogen recoger recogida recogidas recogido \
        recogidos recogiendo recogio recogió recoleccion recolección recolectar recomendacion recomendaciones \
        recomendación recomendada recomendado recomendamos recomendar recomendo recomendó recomienda recomiendan \
        recomiendo recompensa recompensas reconoce reconocemos reconocen reconocer reconocerlo reconocida \
        reconocidas reconocido reconocidos reconociendo reconocieron reconocimiento reconocimientos reconocio \
        reconoció reconozca reconozco reconquista reconstruccion reconstrucción reconstruir recopilacion \
        recopilación recopilar recordaba recordado recordamos recordando recordar recordarlo recordatorio recorde \
        recordemos recordo recordé recordó recorre recorren recorrer recorrido recorridos recorriendo recorrio \
        recorrió recortar recorte recortes recreacion recreación recreo recta rectificacion rectificación rectificar \
        recto recuento recuerda recuerdan recuerdas recuerde recuerden recuerdo recuerdos recupera recuperacion \
        recuperación recuperado recuperando recuperar recuperarse recupere recuperó recurre recurrente recurrentes \
        recurrir recurso recursos redaccion redacción redactado redactar redactor redencion redención redes \
        redistribucion redistribución redonda reduccion reducción reducen reducida reducidas reducido reducidos \
        reduciendo reducir redujo reeleccion reelección reemplaza reemplazado reemplazar reemplazo reestructuracion \
        reestructuración referencia referencias referente referentes referia referida referidas referido referidos \
        referirse referéndum refería refiere refieren refieres refiero refineria refinería refiriendose refirio \
        refiriéndose refirió refleja reflejada reflejado reflejan reflejar reflejo reflejos reflexion reflexionar \
        reflexiones reflexión reforma reformado reformar reformas reformista reforzado reforzar refresco refrescos \
        refuerza refuerzo refuerzos refugiado refugiados refugios regala regalan regalar regalaron regalo regalos \
        regaló regeneracion regeneración regente regidor regidores regimenes regimiento regionales regiones registra \
        registrada registradas registrado registrados registran registraron registrarse registro registros registró \
        región regla reglamentacion reglamentación reglamento reglamentos reglas regresa regresaba regresado \
        regresan regresando regresar regresaron regrese regresen regreso regresé regresó regulacion regulaciones \
        regulación regulado regulador reguladora regulan regulares regularidad regularmente regímenes rehabilitacion \
        rehabilitación rehen rehenes rehén reia reinado reinas reino reinos reir reirse reivindicacion \
        reivindicaciones reivindicación reivindicar reja rejas relaciona relacionada relacionadas relacionado \
        relacionados relacionan relacionar relacionarse relaciones relación relajado relajarse relampago relata \
        relativa relativamente relativas relativo relativos relato relatos relevancia relevante relevantes relevo \
        religiones religiosa religiosas religioso religiosos religión reliquias rellenar relleno reloj relojes \
        relámpago remate remedio remera remesas remodelacion remodelación remonta remota remoto remotos remuneracion \
        remuneración renacimiento rencor rendicion rendición rendido rendimiento rendimientos rendir rendirse \
        renombre renovacion renovación renovada renovado renovar renta rentabilidad renueva renuncia renunciado \
        renunciar renuncie renuncio renunció reorganizacion reorganización reparacion reparaciones reparación \
        reparar reparte repartidos repartir reparto repasar repaso repente repentina repentinamente repentino \
        repercusion repercusiones repercusión repertorio repeticion repetición repetidamente repetidas repetido \
        repetir repita repite repiten repitiendo repitio repitió repito repleto reporta reportado reportaje \
        reportajes reportan reportar reporte reportera reportero reporteros reportes reporto reportó reposo \
        represalias representa representaba representaban representacion representaciones representación \
        representada representadas representado representados representan representando representante representantes \
        representar representativa representativas representativo representativos represente represento representó \
        represion represión reprimir reproduccion reproducciones reproducción reproducen reproducir reproductor \
        republica republicana republicano republicanos republicas repudio repuesto repuestos repugnante reputacion \
        reputación república repúblicas requeria requerida requerido requeridos requerimiento requerimientos \
        requerir requería requiera requiere requieren requisito requisitos res resaca resalta resaltar resalto \
        resaltó rescatado rescatar rescate resena resenas resentimiento reserva reservada reservado reservados \
        reservar reservas reseña reseñas resguardo residen residencia residencial residenciales residencias \
        residente residentes residuales residuos resiste resistencia resistente resistentes resistir resolucion \
        resoluciones resolución resolvio resolvió resonancia respalda respaldar respaldo respecta respectiva \
        respectivamente respectivas respectivo respectivos respecto respeta respetable respetado respetan respetando \
        respetar respete respeten respeto respetos respetuoso respira respiracion respiración respirar respiro \
        responda respondan responde responden responder respondera responderá respondes respondi respondia \
        respondido respondiendo respondieron respondio respondió respondo respondí respondía responsabilidad \
        responsable responsables respuesta respuestas resta restablecer restante restantes restauracion restauración \
        restaurante restaurantes restaurar resto restos restriccion restricciones restricción restringida \
        restringido restringir resucitado resuelto resueltos resuelva resuelve resuelven resulta resultaba resultado \
        resultados resultan resultando resultante resultar resultara resultaron resultará resulte resulto resultó \
        resumen resumiendo resumir resurreccion resurrección retablo retaguardia retencion retención retener retira \
        retirada retirado retirados retirar retiraron retirarse retiro retiró retomar retorica retorno retos \
        retrasado retrasar retraso retrasos retrata retrato retratos retribucion retribución retro retroceder \
        retroceso retrospectiva retórica reune reunen reunido reunidos reuniendo reunieron reunimos reunio reuniones \
        reunir reunira reunirse reunirá reunió reunión revancha revela revelacion revelaciones revelación revelado \
        revelan revelar reveló reventar reverendo reverso revertir revisa revisada revisado revisando revisar \
        revisen revisiones revisión revista revistas revivir revocacion revocación revocar revolucion revolucionaria \
        revolucionarias revolucionario revolucionarios revoluciones revolución revuelo revuelta revueltas revés \
        rezando rezar rezo reía reír reírse reúne reúnen rica ricas ricos ridicula ridiculas ridiculo ridiculos \
        ridícula ridículas ridículo ridículos rie riego rien riendas riendo riesgo riesgos rige rigen rigido \
        riguroso rincones rinde rinden rindio rindió rindo rinon rinones rioja riqueza riquezas risas ritmo ritmos \
        rito ritos rituales rivales rivalidad riñones riñón robada robado robados roban robando robar robarle \
        robaron roben roble robo robos robó rocas rodaje rodando rodar rodea rodeada rodeado rodeados rodean roja \
        rojo rojos rol rollos romanos romantica romanticas romanticismo romantico romanticos rompan rompe \
        rompecabezas rompen romperse rompiendo rompieron rompio rompió romántica románticas romántico románticos \
        rondas ropa ropas rostro rostros rota rotacion rotación rotas roto rotonda rotos rotundo rotura rubia rubias \
        rubro rubros rudo ruedas ruega ruego ruido ruidos ruina ruinas rumbo rumores ruptura rurales rusa rusas \
        rusia ruso rusos rutas rutina rápida rápidamente rápidas rápido rápidos récords régimen réplica ríe ríen \
        rígido sabana sabanas sabe sabeis sabemos saben saberlo sabes sabiamos sabian sabias sabido sabiduria \
        sabiduría sabiendo sabio sabios sabor sabores sabotaje sabran sabras sabremos sabria sabroso sabrán sabrás \
        sabría sabéis sabés sabía sabíamos sabían sabías saca sacaba sacada sacado sacamos sacan sacando sacar \
        sacarla sacarle sacarlo sacarlos sacarme sacaron sacarse sacarte sacas sacaste sacerdote sacerdotes saco \
        sacos sacramento sacrificar sacrificio sacrificios sacudio sacudió sacó sagrada sagradas sagrado sagrados \
        sala salada salado salarial salariales salario salarios saldo saldra saldran saldria saldrá saldrán saldría \
        salen salga salgamos salgan salgas salgo salia salian salida salidas salido saliendo saliente saliera \
        salieron salimos salio salir salirse saliste salió salones salta saltan saltando saltar salto saltos saltó \
        salud saluda saludar saludo saludos salvacion salvación salvado salvando salvaron salvarse salía salían \
        salón san sanar sanas sancion sancionado sancionar sanciones sanción saneamiento sangre sangrienta \
        sangriento sanguineo sanguíneo sanidad sanitaria sanitarias sanitario sanitarios sanos santidad santisima \
        santo santuario santísima sapo saque saquen saqueo saqueos saques saqué sarcasmo sargento sarten sartén \
        satanas satanás satelital satelite satelites satira satisfaccion satisfacción satisface satisfacer \
        satisfactoria satisfactorio satisfecha satisfecho satisfechos saturno satélite satélites saudi saudita saudí \
        se seamos seca secar secas seccion secciones sección secos secreta secretamente secretaria secretario \
        secretarios secretaría secretas secreto secretos secta sectores secuela secuelas secuencia secuencias \
        secuestrada secuestrado secuestradores secuestrados secuestrar secuestraron secuestro secuestros secundaria \
        secundarias secundario secundarios sed sede sedes seducir segmento segmentos segregacion segregación seguia \
        seguian seguida seguidamente seguidas seguido seguidor seguidores seguidos seguimiento seguimos seguir \
        seguira seguiran seguire seguiremos seguiria seguirlo seguirá seguirán seguiré seguiría seguis segun segunda \
        segundas segundo segundos seguramente seguras seguridad seguro seguros seguía seguían seguís según seis \
        seleccion seleccionada seleccionadas seleccionado seleccionados seleccionar selecciones selección selectiva \
        sellado sello sellos selva selvas semaforo semaforos semana semanal semanales semanario semanas sembrar \
        semejante semejantes semejanza semestre semifinales semilla semillas seminario seminarios semáforo semáforos \
        senado senador senadora senadores senal senala senalaba senalado senalados senalan senalando senalar \
        senalaron senales senalo senas sencilla sencillamente sencillas sencillez sencillo sencillos senda sendero \
        senderos seno senor senoras senores senoria senorio senorita senoritas senos sensacion sensaciones sensación \
        sensato sensibilidad sensibles sensores sentada sentado sentados sentar sentarme sentarse sentencia \
        sentenciado sentencias sentia sentian sentido sentidos sentimiento sentimientos sentimos sentir sentira \
        sentiras sentiria sentirme sentirnos sentirse sentirte sentirá sentirás sentiría sentis sento sentí sentía \
        sentían sentís sentó sepa sepamos sepan separa separacion separación separada separadas separado separados \
        separan separar separaron separarse separatistas separo separó sepas septiembre septimo sepulcro sequia \
        sequía ser seran seras serbia serbio serbios seremos serenidad seres seria seriamente seriamos serian serias \
        serie seriedad serio serios serlo sermón serpiente serpientes servia servicio servicios servido servidor \
        servidores servir servira serviran serviria servirá servirán serviría servía será serán serás seré sería \
        seríamos serían serías sesenta sesgo sesion sesiones sesión setenta setiembre seudonimo seudónimo severa \
        severamente severas sexenio sexo sexos sexta sexto sexuales sexualidad sexualmente señal señala señalaba \
        señalado señalados señalan señalando señalar señalaron señales señaló señas señor señora señoras señores \
        señorita señoritas señoría señorío si sida sido siembra siempre siendo sienta sientan sientas siente sienten \
        sientes siento siete siga sigamos sigan sigas siglas siglo siglos significa significaba significado \
        significados significan significar significaria significaría significativa significativas significativo \
        significativos significo significó signifique signo signos sigo sigue sigueme siguen sigues siguiendo \
        siguiente siguientes siguiera siguieron siguio siguió silencio silenciosa silencioso sillas sillon sillón \
        silueta silvestres simbolica simbolico simbolismo simboliza simbolo simbolos simbólica simbólico similares \
        similitud similitudes simpatia simpatica simpatizantes simpatía simplemente simples simplicidad simpática \
        simpático simulacion simulación simulacro simultanea simultaneamente simultánea simultáneamente sincera \
        sinceramente sinceras sinceridad sincero sinceros sindical sindicales sindicalistas sindicato sindicatos \
        sindrome sinfonia sinfonía siniestra siniestro sino sinonimo sinonimos sinopsis sintesis sintiendo sintieron \
        sintio sintió sintoma sintomas sintonia sintonía sinónimo sinónimos siquiera sirenas siria sirio sirios \
        sirva sirvan sirve sirven sirviendo sirvieron sirvo sismo sistema sistemas sistematica sistematicamente \
        sistematico sistemática sistemáticamente sistemático sitio sitios situa situacion situaciones situación \
        situada situadas situado situados situan sitúa sitúan soberana soberania soberano soberanos soberanía \
        soberbia soborno sobornos sobra sobran sobras sobre sobredosis sobrenatural sobres sobresaliente sobretodo \
        sobrevive sobreviven sobrevivido sobreviviente sobrevivientes sobrevivieron sobrevivio sobrevivir sobrevivió \
        sobrina sobrinos sociales socialismo socialista socialistas socialmente sociedad sociedades socio sociologia \
        sociologo sociología socios sociólogo sodio sofisticado sofá soga sois soja sola solamente solas soldado \
        soldados solemne solia solicita solicitada solicitado solicitan solicitando solicitante solicitar \
        solicitaron solicite solicito solicitud solicitudes solicitó solida solidaria solidaridad solidario \
        solidarios solidas solido solidos solista solitaria solitario soltar soltera solteras solteros solto soltó \
        solucion soluciona solucionado solucionar soluciones solución solía solían sombra sombras sombrio sombrío \
        somete someter someterse sometida sometido sometidos somos sonaba sonado sonando sonda sondeo sone sonido \
        sonidos sono sonora sonoro sonreir sonreír sonrie sonriendo sonriente sonrio sonrisa sonrisas sonrió sonríe \
        sonó sopa soporta soportan soportar soporte soportes soporto sor sorda sordo sordos sorprende sorprendente \
        sorprendentes sorprender sorprenderia sorprendería sorprendida sorprendido sorprendidos sorprendio \
        sorprendió sorpresa sorpresas sortear sorteo sos sospecha sospechar sospechas sospecho sospechosa sospechoso \
        sospechosos sosten sostener sostenia sostenibilidad sostenida sostenido sosteniendo sostenía sostiene \
        sostienen sostuvo sostén sotano sovietica sovietico sovieticos soviética soviético soviéticos soñaba soñado \
        soñando soñar soñé sr sra ss sta su suavemente suaves suavidad suba suban subasta subdirector subditos sube \
        suben subes subi subida subidas subido subiendo subieron subimos subio subir subirse subió subjetiva \
        subjetivo submarino submarinos subo subraya subsecretario subsidio subsidios subsistencia subsuelo \
        subterranea subterraneas subterraneo subterránea subterráneas subterráneo subtitulos subtítulos suburbios \
        subvencion subvenciones subvención subyacente subí subía suceda sucede suceden suceder sucedera sucederá \
        sucedia sucedido sucediendo sucedieron sucedio sucedió sucedía sucesion sucesivamente sucesivas sucesivos \
        sucesión suceso sucesor sucesores sucesos sucia sucias suciedad sucio sucios sucursal sucursales sud \
        sudamericana sudamericano sudeste sudor sueca sueco suecos suegra suegro sueldo sueldos suele suelen suelo \
        suelos suelta sueltas suelto sueltos suena suenan suene sueno suenos suero suerte sueña sueño sueños \
        suficiente suficientemente suficientes sufra sufragio sufre sufren sufria sufrido sufriendo sufrieron \
        sufrimiento sufrimos sufrio sufrir sufrió sufro sufría sugerencia sugerencias sugerido sugerir sugiere \
        sugieren sugiero sugiriendo sugirio sugirió suicida suicidarse suicidas suicidio suicidios suicido suicidó \
        suiza suizo suizos sujeta sujetas sujeto sujetos suma sumado sumamente suman sumando sumar sumario sumaron \
        sumarse sumas suministrar suministro suministros sumision sumisión sumó supe supera superacion superación \
        superada superado superan superando superar supere superficiales superficie superficies superheroes \
        superhéroes superintendencia superintendente superiores superioridad supermercado supermercados supero \
        supervisar supervisión supervivencia supervivientes superó supiera supieran supieras supieron supimos \
        suplemento suplementos suplente suplentes supo supondria supondría supone suponen suponer supongamos supongo \
        suponia suponiendo suponía suposicion suposición suprema supremacia supremacía supremo supresion supresión \
        suprimir supuesta supuestamente supuestas supuesto supuestos supuso sur sureste surgen surgido surgiendo \
        surgieron surgimiento surgio surgir surgió suroeste surrealista sus susceptibles suscripcion suscripción \
        suscriptores suscrito suspende suspendida suspendido suspendio suspendió suspensión suspenso suspiro \
        sustancia sustancial sustancialmente sustancias sustento sustitucion sustitución sustituido sustituir \
        sustituto sustituye susto sutil sutiles suya suyas suyo suyos sábado sábados sábanas sátira sé séptimo sí \
        sígueme símbolo símbolos síndrome síntesis síntoma síntomas sólida sólidas sólido sólidos sólo sótano \
        súbditos tabaco tabasco taberna tabla tablas tablero tabu tabú tac tacones tactica tacticas tactico tacto \
        tajo tal talento talentos talentoso talla tallas talleres tallo talones tamano tamanos tamaño tamaños \
        tambien también tambor tambores tampoco tanda tanque tanques tanta tantas tanto tantos tapa tapar tapas \
        tarado tarda tardado tardan tardar tardaron tarde tardes tardia tardo tardía tardío tardó tarea tareas \
        tarifa tarifas tarjeta tarjetas tarragona tarta tas tasa tasas tatuaje tatuajes taxista taxistas taza tazas \
        te teatral teatrales teatro teatros techo techos teclado teclados tecnica tecnicamente tecnicas tecnico \
        tecnicos tecnologia tecnologias tecnologica tecnologicas tecnologico tecnologicos tecnología tecnologías \
        tecnológica tecnológicas tecnológico tecnológicos tejado tejido tejidos tel tela telas tele telefonia \
        telefonica telefonicas telefonico telefono telefonos telefonía telefónica telefónicas telefónico telegrama \
        telenovela telenovelas telescopio televisa televisiva televisivo televisión televisor televisores telon \
        teléfono teléfonos telón tema temas tematica tematicas temblando temblar teme temen temer temia temo temor \
        temores temperamento temperatura temperaturas templado templo templos temporada temporadas temporales \
        temporalmente temprana tempranas temprano temática temáticas temía tendencia tendencias tendido tendra \
        tendran tendras tendre tendremos tendria tendriamos tendrian tendrias tendrá tendrán tendrás tendré tendría \
        tendríamos tendrían tendrías tenedor teneis tenemos tenencia tener tenerla tenerlo tenerlos tenerte tenes \
        tenga tengamos tengan tengas tengo tenia teniamos tenian tenias tenido teniendo teniente tensa tensiones \
        tensión tenso tentacion tentación tentativa tenéis tenés tenía teníamos tenían tenías teologia teología \
        teoria teorias teorica teoricamente teorico teoricos teoría teorías terapeuta terapeutico terapia \
        terapéutico tercer tercera terceras tercero terceros tercio tercios termica termina terminaba terminacion \
        terminación terminada terminado terminales terminamos terminan terminando terminar terminara terminaria \
        terminaron terminará terminaría terminas termine terminen termines termino terminologia terminología \
        terminos terminé terminó ternura terratenientes terraza terremoto terremotos terreno terrenos terrestre \
        terrestres terriblemente terribles territoriales territorio territorios terrorismo terrorista terroristas \
        tertulia tesis tesla tesorero tesoro tesoros testamento testigo testigos testimonio testimonios teta tetas \
        textil texto textos textura teórica teóricamente teórico teóricos tias tiburon tiburones tiburón tiempo \
        tiempos tienda tiendas tiende tienden tiene tienen tienes tierna tierno tierra tierras tigre tigres tijeras \
        timida timido tinieblas tinta tinte tinto tios tipa tipica tipicamente tipicas tipico tipicos tipo tipos \
        tirada tiran tirando tirania tirano tiranía tirar tiraron tiras tiren tiro tiron tiros tiroteo tiré tiró \
        tirón titere titula titulada titulado titulares titularidad titulo titulos toalla toallas tobillo toca \
        tocaba tocado tocan tocando tocar tocara tocaron tocará tocas toco tocó toda todas todavia todavía todo \
        todopoderoso todos tolerancia tolerante tolerar toma tomaba tomaban tomada tomadas tomado tomados tomamos \
        tomando tomar tomara tomaran tomaria tomarlo tomarme tomaron tomarse tomarte tomará tomarán tomaría tomaste \
        tomate tomates tomemos tomen tomos tomó tonelada toneladas tonos tonta tontas tonteria tonterias tontería \
        tonterías tonto tontos topico topicos topo toquen torero tormenta tormentas torna torneo torneos tornillo \
        torno toros torpe torrente torreón torta tortas tortuga tortugas tortura torturas totales totalidad \
        totalmente toxica toxico toxicos traba trabaja trabajaba trabajaban trabajado trabajador trabajadora \
        trabajadoras trabajadores trabajamos trabajan trabajando trabajar trabajaron trabajas trabaje trabajen \
        trabajo trabajos trabajé trabajó trabas traccion tracción trad tradicion tradicional tradicionales \
        tradicionalmente tradiciones tradición traduccion traducciones traducción traducida traducido traducidos \
        traducir traductor traductores tradujo traemos traen traer traera traerá traes traficantes trafico traga \
        tragar tragedia tragedias tragica tragico trago tragos traia traicion traicionado traición traido traidor \
        traidores traiga traigan traigo traje trajeron trajes trajo trama tramitacion tramitación tramite tramites \
        tramo tramos trampa trampas tranquila tranquilamente tranquilas tranquilidad tranquilo tranquilos \
        transaccion transacciones transacción transcripcion transcripción transcurre transcurrido transcurso \
        transferencia transferencias transferido transferir transforma transformacion transformaciones \
        transformación transformado transforman transformar transformarse transformo transformó transicion \
        transición transmision transmisiones transmisión transmite transmiten transmitida transmitido transmitiendo \
        transmitio transmitir transmitió transparencia transparente transparentes transportar transporte transportes \
        transversal tranvia tranvía trapo tras trascendencia trasera trasero traseros trasfondo traslada trasladado \
        trasladados trasladar trasladaron trasladarse traslado trasladó traspaso trasplante trastorno trastornos \
        trata trataba trataban tratada tratadas tratado tratados tratamiento tratamientos tratamos tratan tratando \
        tratar tratara trataria trataron tratarse tratará trataría tratas trate traten trates trato tratos traté \
        trató travesia travesía través trayecto trayectoria trayendo traza trazado trazar traía traído trece tregua \
        treinta tremenda tremendamente tremendo tren trenes tres trescientos triangulo tribu tribuna tribunales \
        tribus tributaria tributario tributo tributos trigo trilogia trilogía trimestre trincheras tripulacion \
        tripulación tripulantes triste tristemente tristes tristeza triunfar triunfo triunfos triángulo trofeo \
        trofeos trompeta tronco troncos trono tropa tropas tropicales trozo trozos truco trucos trueno tráfico \
        trágica trágico tráiler trámite trámites trío tu tuberia tuberias tubería tuberías tubo tubos tuit tuitear \
        tuiteros tuits tumba tumbas tumores tunel tuneles tunica turba turbo turca turcos turismo turista turistas \
        turistica turisticas turistico turisticos turno turnos turística turísticas turístico turísticos tus tutela \
        tutoriales tuve tuviera tuvieramos tuvieran tuvieras tuvieron tuviese tuvimos tuviste tuviéramos tuvo tuya \
        tuyas tuyo tuyos táctica tácticas táctico técnica técnicamente técnicas técnico técnicos térmica término \
        términos tías tímida tímido tío tíos típica típicamente típicas típico típicos títere título títulos tópico \
        tópicos tóxica tóxico tóxicos tú túnel túneles túnica ubica ubicacion ubicaciones ubicación ubicada ubicadas \
        ubicado ubicados ubican ubicar ucrania ucraniano uf ultima ultimamente ultimas ultimo ultimos ultramar \
        umbral un unan unanime unanimidad unas une unen unete unica unicamente unicas unico unicos unida unidad \
        unidades unidas unido unidos uniendo unieron unificacion unificación unificar uniforme uniformes unio \
        uniones unir unirnos unirse unitario universales universidad universidades universitaria universitarias \
        universitario universitarios universo unió unión uno unos unánime uranio urbana urbanas urbanismo \
        urbanizacion urbanización urbanos urgencia urgencias urgente urgentemente urgentes urna urnas uruguaya \
        uruguayo uruguayos usa usaba usaban usadas usado usados usamos usan usando usar usara usaria usarla usarlo \
        usarlos usaron usarse usará usaría usas usen uso usos usted ustedes usualmente usuario usuarios usé usó \
        utensilios utero util utiles utilice utilicen utilidad utilidades utiliza utilizaba utilizaban utilizacion \
        utilización utilizada utilizadas utilizado utilizados utilizamos utilizan utilizando utilizar utilizarlo \
        utilizaron utilizarse utilizo utilizó utopía uva uvas uñas va vacaciones vacante vacantes vacas vacia vacias \
        vacios vacuna vacunas vacía vacías vacío vacíos vaga vago vagon vagones vagos vagón vaina vainas vainilla \
        vais valen valenciana valentía valga valia valida validacion validación validas validez valido validos \
        valiente valientes valio valiosa valiosas valioso valiosos valió valla vallas valora valoracion valoración \
        valorado valoran valorar valores valvula valvulas valía vamonos vamos vampiro vampiros vandalismo vanguardia \
        vanidad vano vaqueros varia variacion variaciones variación variada variadas variado variados variante \
        variantes variar varias variedad variedades varios varones varía varían varón vas vasca vascos vaso vasos \
        vasta vasto vaticano vaya vayamos vayan vayas ve vea veamos vean vease veces vecina vecinas vecindario \
        vecino vecinos vegetacion vegetación vegetal vegetales vehiculo vehiculos vehículo vehículos veia veiamos \
        veian veinte veinticinco veinticuatro vejez velada velar velas velo velocidad velocidades vemos ven venas \
        vence vencedor vencedores vencer vencida vencido vencidos vencimiento vencio venció venda vende vendedor \
        vendedores venden vender vendia vendian vendida vendidas vendido vendidos vendiendo vendieron vendio vendió \
        vendo vendra vendran vendria vendrá vendrán vendría vendía vendían veneno venezolana venezolanas venezolano \
        venezolanos venga vengan venganza vengarse vengas vengo venia venian venido venimos venir venis venta \
        ventaja ventajas ventana ventanas ventanilla ventas ventilacion ventilación ventilador venía venían venís \
        veo ver veracidad veran verano veranos verbales verbo verbos verdad verdadera verdaderamente verdaderas \
        verdadero verdaderos verdades verde verdes verdura verduras vereda veredas veredicto vereis veremos \
        vergonzoso verguenza vergüenza veria verifica verificacion verificación verificar verlas verlo verlos verme \
        vernos versiones versión verso versos verte verticales vertiente verán veréis vería ves vestibulo vestida \
        vestido vestidos vestigios vestimenta vestir vestirse vestuario vestíbulo vete veterano veteranos \
        veterinaria veterinario vez veía veíamos veían vi viabilidad viaja viajaba viajado viajan viajando viajar \
        viajaron viaje viajero viajeros viajes viajo viajó vialidad vibraciones vibrante vicario vicepresidenta \
        vicepresidente viceversa vicio vicios vicioso victima victimas victorias vidas videoclip videojuego \
        videojuegos vidrios vieja viejas viejo viejos viendo viene vienen vienes viento vientos vientre vieran \
        viernes vieron vigas vigencia vigente vigentes vigesimo vigila vigilancia vigilando vigilar vigilia vigésimo \
        vil villano villanos vimos vinagre vincula vinculacion vinculación vinculada vinculadas vinculado vinculados \
        vincular vinculo vinculos viniendo viniera vinieron vinilo vino vinos vio violacion violaciones violación \
        violada violado violador violadores violan violando violar violencia violenta violentamente violentas \
        violento violentos violo violín violó virgenes virginidad virgo virreinato virrey virtuales virtualmente \
        virtud virtudes visibilidad visibles visiones visita visitado visitan visitando visitante visitantes visitar \
        visitaron visitas visite visito visitó visión vispera visperas viste visten vistiendo visto vistos visuales \
        visualizacion visualización visualizar vitales vitalidad vitamina vitaminas viuda vive viven vivencias vivia \
        vivido vivienda viviendas viviendo viviente vivieron vivimos vivio vivir vivira vivirá vivió vivo vivos \
        vivía vocabulario vocacion vocación vocales vocero voces vol volando volante volantes volar volcan volcanes \
        volcán voltaje volumen volumenes voluntad voluntaria voluntariado voluntariamente voluntario voluntarios \
        volvamos volvemos volver volvera volveran volveras volvere volveremos volveria volverse volverá volverán \
        volverás volveré volvería volvi volvia volviendo volviera volvieron volvimos volvio volvió volví volvía voló \
        volúmenes vomitar vos vosotras vosotros vota votacion votaciones votación votado votamos votan votando \
        votante votantes votar votaron voten voto votos votó voy voz vs vuela vuelan vuelo vuelos vuelta vueltas \
        vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo vuestra vuestras vuestro vuestros vulnerabilidad \
        vulnerables válida válidas válido válidos válvula válvulas vámonos vé véase vértigo vía vías víctima \
        víctimas vídeo vídeos vínculo vínculos vírgenes víspera vísperas wifi xenofobia xi ya yace yacimiento \
        yacimientos yegua yendo yerba yerno yeso yuca zanahoria zapato zapatos zar zocalo zona zonas zoologico \
        zoológico zorra zorro zumo zurdo zócalo ácido ácidos ágil águilas álbum álbumes ámbito ámbitos ángulos ánimo \
        ánimos ápice árabe árabes árbitro árbitros árbol árboles área áreas ártico ático átomos él élite élites \
        énfasis épica épico época épocas éramos ése ésta éstas éste ésto éstos ética ético éticos étnica étnico \
        étnicos éxito éxitos éxodo éxtasis íbamos ídolo ídolos índice índices índole íntegramente íntima íntimo \
        íntimos ómnibus ópera óptica óptima óptimo órbita órdenes órgano órganos ósea óxido última últimamente \
        últimas último últimos únete única únicamente únicas único únicos útero útil útiles
        """
}

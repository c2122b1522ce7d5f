// @ts-nocheck
import type { Language } from './language.ts';

/** Spanish: imperative, indicative and infinitive through stems and endings. */
export const spanish: Language = {
  name: 'Spanish',
  strong: `el los las una unos unas mi mis tu tus sus nuestro nuestra este esta estos estas ese esa esos esas toda todas cada
qué que cuál cuáles cuál quién cómo como dónde cuándo cuánto cuánta cuántos cuántas cuanto cuantos por-qué yo tú él ella nosotros ustedes me nos
está están es son hay puedes puede podrías quiero necesito por-favor porfavor favor para con sin sobre entre desde hasta hacia por
pero también solo sólo muy más menos aquí ahí ahora gracias hola sí donde cual quien según cuyo
esto eso aquel aquella aquello algún alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras mismo misma mismos nada nadie alguien
algo ello ellos ellas usted conmigo soy eres somos fue fueron era eran ser estar estoy estás estamos estaba he has ha hemos han había tengo tienes
tiene tienen debo debe debes pueden podría podemos quieres quiere quisiera ayer mañana hoy siempre nunca luego después antes mientras porque aunque
durante contra ante bajo tras mediante excepto salvo dos tres cuatro cinco seis siete ocho nueve diez primer primero primera primeros último última
últimos últimas próximo próxima del al adónde dime-si tampoco quizás quizá entonces además todavía aún ya les os vuestro vuestra
cuales cuando cuanta cuantas por-que estan podrias tambien aqui segun algun ningun habia podria manana despues ultimo ultima ultimos ultimas proximo
proxima adonde quizas quiza ademas todavia`,
  weak: 'la un de en a al y o no se su le lo si e todo todos',
  verbs: `muestr mostr muéstr list busc encuentr encontr abr borr elimin copi muev mov renombr cre comprim descomprim extra extrae orden cuent cont
imprim guard descarg envi envía env lanz inici reinici par deten deteng cierr cerr instal desinstal verific comprueb comprob compar modific
cambi escrib le lee añad agreg reemplaz filtr calcul explic di dime ayud ejecut activ desactiv conviert convert traduc divid une unir
format analiz determin defin configur constru construy us mont desmont conect desconect supervis cifr descifr gener sincroniz public import export
dam da haz hac pon quit sac obten obtén obtien actualiz limpi vací mat termin pregunt resuelv reduc asign aplic cancel esper deja dej
limit bloque desbloque ignor carg fij establec especific inspeccion registr revis consult enumer visualiz vuelc recuper restaur
reproduc rest sum agarr verifi duplic escan monitor codific decodific permit habilit deshabilit ignor empaquet entr sal ve archiv clon gestion evit inviert aument mid recopil compart realiz examin recorr simul invoc traz acced anul complet
conced depur despleg desplieg dibuj edit emit emul escal escuch expand explor firm fusion llam migr ocult proces redimension redirig reanud
selecion seleccion separ silenci transform transfier ubic valid prueb corr combin
apag enciend encend sub baj disminu ajust recuérd record avis program planific anot olvid compr reserv respond contest coloc arregl corrij correg
mejor optimiz aceler repar document describ prob control mir ver veo oye pas envia mand recort cort dobl gir rot voltea reduzc encoj agrand ampli peg
junt agrup parte repart repit repet continu sigu paus detén alto mátal tir reactiv relanz recarg reinstal hag hace hazm prepar redact resum traduzc
captur extraig exclu incluy mantén manten elij eleg escoj escog ponl ponm dame damel diga dígam enséñam enseñ llev trae tráem trai abre deshaz deshac
rehaz vuelv volv coge tom bórr bórral cámbial
vaci camb hazl hazlo suba conéct anad recuerd matal digam ensenam ensen traem borral cambial
instalame instalam pasame pasam mata`,
  endings: 'a e o ar er ir an en as es ame eme ime ando iendo é í ga ne te me nos ',
  said: `hola gracias adiós sí ayuda buenas vale perdón
acuerdo claro perfecto listo para adios perdon`,
  others: `archivo archivos fichero ficheros carpeta carpetas directorio directorios línea líneas proceso procesos disco espacio memoria
usuario imagen imágenes documento documentos grande grandes pequeño vacío vacías oculto últimos nuevo paquete paquetes servicio red buenas buenos adiós
base datos tamaño nombre nombres hora fecha día días semana semanas mes meses año años minuto minutos segundo segundos pantalla impresora ratón
teclado navegador palabra palabras contraseña clave claves usuarios grupo grupos permisos propietario copia copias respaldo historial lista listas
tabla tablas columna columnas carácter caracteres letra letras texto textos contenido página páginas título error errores aviso mensaje mensajes
registro registros comando comandos script programa programas aplicación aplicaciones servidor servidores servicios dirección direcciones puerto
puertos volumen sonido música canción video vídeo videos película foto fotos rama ramas cambio cambios versión versiones estado actual abierto
abiertos activo activos duplicado duplicados papelera escritorio factura facturas carta cita clima tiempo bueno rápido lento importante corto largo
listo ocultos vacíos temporales temporal pequeños reciente recientes viejo vieja viejos antiguo nueva libre actualización actualizaciones conexión
equipo vez veces gracias
acuerdo verificación suma linea lineas imagenes pequeno vacio vacias ultimos adios tamano dias anos raton contrasena caracter pagina paginas titulo
aplicacion direccion musica cancion pelicula version rapido vacios pequenos actualizacion conexion verificacion
temperatura procesador correo orden velocidad salida entrada`,
};

import type { Language } from './language.ts';

/** Spanish: imperative, indicative and infinitive through stems and endings. */
export const spanish: Language = {
  name: 'Spanish',
  strong: `el los las una unos unas mi mis tu tus sus nuestro nuestra este esta estos estas ese esa esos esas todo toda todos todas cada
qué que cuál cuáles cuál quién cómo como dónde cuándo cuánto cuánta cuántos cuántas cuanto cuantos por-qué yo tú él ella nosotros ustedes me nos
está están es son hay puedes puede podrías quiero necesito por-favor porfavor favor para con sin sobre entre desde hasta hacia por
pero también solo sólo muy más menos aquí ahí ahora gracias hola sí donde cual quien según cuyo`,
  weak: 'la un de en a al y o no se su le lo si e',
  verbs: `muestr mostr muéstr list busc encuentr encontr abr borr elimin copi muev mov renombr cre comprim descomprim extra extrae orden cuent cont
imprim guard descarg envi envía env lanz inici reinici par deten deteng cierr cerr instal desinstal verific comprueb comprob compar modific
cambi escrib le lee añad agreg reemplaz filtr calcul explic di dime ayud ejecut activ desactiv conviert convert traduc divid une unir
format analiz determin defin configur constru construy us mont desmont conect desconect supervis cifr descifr gener sincroniz public import export
dam da haz hac pon quit sac obten obtén obtien actualiz limpi vací mat termin pregunt resuelv reduc asign aplic cancel esper deja dej
limit bloque desbloque ignor carg fij establec especific inspeccion registr revis consult enumer visualiz vuelc recuper restaur
reproduc rest sum agarr verifi duplic escan monitor codific decodific permit habilit deshabilit ignor empaquet entr sal ve archiv clon gestion evit inviert aument mid recopil compart realiz examin recorr simul invoc traz acced anul complet
conced depur despleg desplieg dibuj edit emit emul escal escuch expand explor firm fusion llam migr ocult proces redimension redirig reanud
selecion seleccion separ silenci transform transfier ubic valid prueb corr combin`,
  endings: 'a e o ar er ir an en as es ame eme ime ando iendo é í ga ne te me nos ',
  said: 'hola gracias adiós sí ayuda buenas vale perdón',
  others: `archivo archivos fichero ficheros carpeta carpetas directorio directorios línea líneas proceso procesos disco espacio memoria
usuario imagen imágenes documento documentos grande grandes pequeño vacío vacías oculto últimos nuevo paquete paquetes servicio red buenas buenos adiós`,
};

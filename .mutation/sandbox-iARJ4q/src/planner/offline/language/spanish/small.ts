/** Spanish: function words, questions, measures. */
// @ts-nocheck

export const small = `
el la los las=the; un una unos unas=a; lo=it; al=to the; del=of the
y e=and; o u=or; pero_no=but not; excepto salvo menos=except; sin=without; no=not; ningún ninguna=no; y_luego y_después luego después entonces=then
en dentro_de=in; de desde=of; a hasta=to; con=with; por=by; para=for; bajo debajo_de=under; como=as; entre=between; sobre=on
todo todos toda todas=all; cada=every; sólo solo solamente=only; también=also; algún algunos=some; por_cada=per
me mí yo=me; por_favor=please; puedes podrías=can you; quiero quisiera me_gustaría necesito=i would like to; mi mis=my; este esta estos estas ese esa=this; aquí acá=here; en_esta_carpeta en_este_directorio=here; ahora=now
qué que cuál cuáles=what; quién quiénes=who; dónde=where; cuándo=when; cómo_se=how do i; qué_hace=what does; hacer=do; si=whether
cuántos cuántas=how many; cuánto cuánta=how much; qué_hora_es=what time is it; qué_día_es=what day is it; quién_soy=who am i; dónde_estoy=where am i; estoy_conectado tengo_internet hay_internet=am i online; cuál_es_mi_ip=what is my ip; qué_tamaño_tiene=how big is
es=is; son=are; hay=are; tiene=has; tengo=do i have; está están=is; estoy soy=am; queda quedan=is left; ocupa ocupan usa usan consume consumen utiliza=uses
llamado llamada llamados llamadas de_nombre=named; empezando_con=starting with; terminando_en con_extensión con_la_extensión=ending with; conteniendo=containing
más_de mayores_de mayores_que=larger than; menores_de menores_que más_pequeños_que menos_de=smaller than; anteriores_a=older than; máximo=largest; mínimo=smallest; último_modificado=newest; primero_modificado=oldest; al_menos=at least; como_máximo=at most
en_los_últimos en_las_últimas=in the last; en_la_última en_el_último=in the last; atrás=ago; hoy=today; ayer=yesterday; mañana=tomorrow
modificado modificada modificados modificadas cambiados cambiadas=modified; creados creadas=created; ordenado ordenados ordenadas=sorted; ordenados_por=sorted by; descendente=descending; ascendente=ascending
primero primera primeros primeras primer=first; último última últimos últimas=last; segunda segundo=second; tercera tercer=third; grande grandes=large; pequeño pequeños=small; nuevo nueva nuevos=new; más=most
vacío vacía vacíos vacías=empty; oculto oculta ocultos ocultas=hidden; ejecutable ejecutables=executable; duplicado duplicados duplicadas repetidas repetidos=duplicate; únicas únicos=unique; abierto abiertos abierta abiertas=open; libre libres=free; activo activos activas=active; corriendo en_ejecución=running
instalado instalados instaladas=installed; detenido detenidos=stopped; local locales=local; remoto remota remotos remotas=remote; público pública=public; actual=current; disponible disponibles=available; fallidos fallidas=failed; conectado conectados=logged in; usado=used; total=total; sin_usar=unused
recursivamente de_forma_recursiva=recursively; en_todas_las_subcarpetas y_subcarpetas=in all subfolders; sin_distinguir_mayúsculas=ignoring case
uno=1; dos=2; tres=3; cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9; diez=10; veinte=20; cien=100
`;

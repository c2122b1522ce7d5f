/** Spanish nouns. */
// @ts-nocheck

export const nouns = `
archivo archivos fichero ficheros=files; carpeta carpetas directorio directorios=folder; subcarpeta subcarpetas=subfolders; imagen imágenes=images; foto fotos=photos; vídeo vídeos video videos=videos; documento documentos=documents; texto=text; script scripts=scripts; registro registros=log
línea líneas=lines; palabra palabras=words; carácter caracteres=characters; columna columnas=column; espacio_en_blanco espacios=spaces; número números=numbers; número_de=number of; tamaño=size; nombre nombres=name; contenido=content; extensión=extension; ruta rutas=path; enlace enlaces=links; simbólicos=symbolic
permiso permisos=permissions; propietario dueño=owner; archivo_comprimido=archive; suma_de_verificación=checksum; árbol=tree; copia_de_seguridad=backup; ocurrencias=occurrences; duplicados=duplicates
proceso procesos programa programas=processes; memoria=memory; procesador cpu=cpu; disco discos=disk; espacio_en_disco espacio_libre espacio=disk space; partición particiones=partitions; núcleos=cores
puerto puertos=port; servicio servicios=service; usuario usuarios=users; grupo grupos=groups; contraseña=password; ordenador computadora máquina equipo=computer; sistema=system; sistema_operativo=operating system; batería=battery; temperatura=temperature; internet=internet
red redes=network; interfaces_de_red interfaces=network interfaces; dirección direcciones=address; dirección_ip=ip address; conexión conexiones=connections; paquete paquetes=packages; lista_de_paquetes=package lists
rama=branch; ramas=branches; commit commits=commits; cambio cambios=changes; repositorio=repository; contenedor contenedores=containers; historial=history; estado=status; diferencia diferencias=differences; etiquetas=tags; último_commit=last commit
calendario=calendar; fecha=date; hora=time; día días=days; semana semanas=weeks; mes meses=months; año años=years; horas=hours; minuto minutos=minutes; segundo_s segundos=seconds; zona_horaria=timezone; arranque=boot
variable variables=variable; variable_de_entorno variables_de_entorno=environment variables; entorno=environment; comando orden=command; versión=version; pantalla=screen; tareas_programadas=cron jobs; descargas=downloads; inicio=home; portapapeles=clipboard; nombre_del_equipo=hostname; núcleo=kernel
`;

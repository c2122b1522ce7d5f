/** Spanish verbs: imperatives and infinitives; pronouns at their end are cut off by the endings. */
// @ts-nocheck

export const verbs = `
muestra muestre mostrar muéstrame enseña enséñame ver dime=show; lista listar=list; busca buscar=find; encuentra encontrar=find; cuenta contar=count
borra borrar elimina eliminar quita=delete; copia copiar=copy; mueve mover=move; renombra renombrar=rename; crea crear=create; haz=make; descomprime descomprimir extrae extraer=extract; comprime comprimir empaqueta=compress
reemplaza reemplazar sustituye sustituir=replace; ordena ordenar=sort; compara comparar=compare; abre abrir=open; edita editar=edit; cambia cambiar=change; pon=set; conecta conectar conéctate=connect
mata matar=kill; termina terminar=kill; detén detener para parar=stop; inicia iniciar arranca arrancar=start; reinicia reiniciar=restart; instala instalar=install; desinstala desinstalar=uninstall; actualiza actualizar=update
descarga descargar=download; ejecuta ejecutar corre=run; apaga apagar=shut down; ve ir entra=go; escribe escribir=write; guarda guardar=save; añade añadir agrega=add; cancela=cancel; clona clonar=clone; cifra cifrar=encrypt; descifra=decrypt; calcula calcular=calculate; comprueba verifica=check; sube=push; bloquea=lock; explica=explain; limpia=clear; deshaz deshacer=undo; haz_ping=ping
`;

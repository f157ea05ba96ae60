SELECT row FROM dossier

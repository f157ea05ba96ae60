SELECT s.id, p.seal, p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM passage AS p JOIN entry AS s ON s.row = p.source

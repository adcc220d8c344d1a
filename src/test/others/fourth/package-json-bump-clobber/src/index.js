module.exports = s => s.replace(/^ +/, "");

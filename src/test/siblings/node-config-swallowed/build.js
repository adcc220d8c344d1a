let conf = { title: "untitled" };
const fs = require("fs");
try { conf = JSON.parse(fs.readFileSync(process.argv[2])); } catch (e) { }
console.log(conf.title);

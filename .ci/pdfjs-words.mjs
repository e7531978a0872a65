// pdfjs-words.mjs NODE_MODULES FILE.pdf...: what pdf.js, Firefox's reader, hears in structure order: one JSON string a file and line.
// For each page the ids of its part of the tree, joined with the text between the marks of the same ids.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import path from "node:path";

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(path.resolve(modules, "_"));
const { getDocument } = await import(require.resolve("pdfjs-dist/legacy/build/pdf.mjs"));

for (const file of files) {
    const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
    let words = "";
    for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const texts = marked((await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items);
        words += heard(await page.getStructTree(), texts);
    }
    console.log(JSON.stringify(words));
}

function marked(items) {
    const texts = new Map();
    const open = [];
    for (const item of items) {
        if (item.type?.startsWith("beginMarkedContent"))
            open.push(item.id);
        else if (item.type === "endMarkedContent")
            open.pop();
        else if (open.at(-1))
            texts.set(open.at(-1), (texts.get(open.at(-1)) ?? "") + item.str + (item.hasEOL ? " " : ""));
    }
    return texts;
}

function heard(node, texts) {
    if (!node)
        return "";
    return node.type === "content" ? texts.get(node.id) ?? "" : (node.children ?? []).map(child => heard(child, texts)).join("");
}

// `prepack` of the repository: what `npm pack` would make here has sources that Node does not run under node_modules.
console.error("Not from here / ここではありません: npm run build && npm pack ./dist/package")
process.exit(1)

export const id = 3315;
export const ids = [3315];
export const modules = {

/***/ 93315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileName: () => (/* binding */ fileName),
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var spec = __webpack_require__(94321);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js
var toolchain = __webpack_require__(47866);
// EXTERNAL MODULE: ./lib/src/module/path.js
var module_path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/replacing.js
var replacing = __webpack_require__(95528);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/bundle/purl.js
var purl = __webpack_require__(86166);
;// CONCATENATED MODULE: ./lib/src/bundle/component.js









/**
 * A module. Where it has only the hash of its go.mod, or the proxy had it no more, nothing of it is built: go.sum names
 * it for the module graph alone, and a scanner is told so.
 */
function ofModule(module, zip, replaces) {
    const built = module.h1 !== undefined && module.absent !== true;
    return new models.Component(enums.ComponentType.Library, module.path, {
        version: module.version,
        bomRef: (0,purl/* purl */.EV)(module),
        purl: (0,purl/* purl */.EV)(module),
        scope: built ? enums.ComponentScope.Required : enums.ComponentScope.Excluded,
        hashes: new models.HashDictionary(module.h1 === undefined ? [] : [[enums.HashAlgorithm["SHA-256"], hexOf(module.h1)]]),
        externalReferences: zip === undefined ? new models.ExternalReferenceRepository() : distribution(zipUrl(module), zip),
        properties: properties({
            absent: module.absent === true ? "true" : undefined,
            h1: module.h1,
            "h1-gomod": module.goModH1,
            private: module.private === true ? "true" : undefined,
            replaces: replaces.map(({ old }) => (0,replacing/* spell */.lO)(old)),
            "verified-by": module.by,
        }),
    });
}
/** What is in a directory of the project instead of a module. It has no package URL: nobody published those bytes. */
function ofDirectory(line) {
    const { old, new: target } = line;
    return new models.Component(enums.ComponentType.Library, old.path, {
        version: old.version,
        bomRef: directoryName(line),
        scope: enums.ComponentScope.Required,
        properties: properties({ "replaced-by": target.path, replaces: (0,replacing/* spell */.lO)(old) }),
    });
}
/** The reference of what is in a directory instead of a module. */
function directoryName({ old }) {
    return `directory:${(0,replacing/* spell */.lO)(old)}`;
}
/** A command that can be installed from the bundle. */
function ofTool(tool, modules) {
    return new models.Component(enums.ComponentType.Application, tool.path, {
        version: tool.version,
        bomRef: `tool:${(0,gomod/* keyOf */.TN)(tool)}`,
        purl: (0,purl/* commandPurl */.j6)(tool, modules),
        scope: enums.ComponentScope.Optional,
    });
}
/** The standard library, under the name that cyclonedx-gomod and the vulnerability databases' scanners know. */
function ofStandardLibrary(go) {
    const version = go.replace(/^go/, "");
    const name = (0,purl/* purl */.EV)({ path: "std", version });
    return new models.Component(enums.ComponentType.Library, "std", {
        version,
        bomRef: name,
        purl: name,
        scope: enums.ComponentScope.Required,
    });
}
/** A toolchain that the bundle carries. */
function ofToolchain(part, go) {
    const [, os = "", arch = ""] = part.name.split(/[-.]/);
    const module = toolchain/* moduleOf */.cD(go, { os, arch }) ?? {
        path: toolchain/* modulePath */.Mw,
        version: `${go}.${os}-${arch}`,
    };
    return new models.Component(enums.ComponentType.Application, module.path, {
        version: module.version,
        bomRef: (0,purl/* purl */.EV)(module),
        purl: (0,purl/* purl */.EV)(module),
        scope: enums.ComponentScope.Optional,
        externalReferences: distribution(part.name, part),
    });
}
/** The project itself; no release is known, so its version is the commit. */
function ofProject(module, { source }) {
    const name = (0,purl/* purl */.EV)({ path: module, version: source.commit ?? "" });
    return new models.Component(enums.ComponentType.Application, module, {
        ...(source.commit === undefined ? {} : { version: source.commit }),
        bomRef: `project:${module}`,
        purl: name,
        properties: properties({ ref: source.ref, repository: source.repository }),
    });
}
/** Whether a replace line puts another module, not a directory, in a module's place. */
function isByModule({ new: target }) {
    return !(0,gomod/* isDirectory */.wd)(target.path);
}
/** Properties under our name, sorted; those without a value are left out. */
function properties(all) {
    return new models.PropertyRepository(Object.keys(all)
        .toSorted()
        .flatMap((name) => [all[name] ?? []].flat().map((value) => new models.Property(`go-offline:${name}`, value))));
}
/** Where the zip lies in the modules part, under the name that a module proxy gives it. */
function zipUrl({ path, version }) {
    return `${part/* modulesName */.z3}/${module_path/* escape */.ih(path)}/@v/${module_path/* escape */.ih(version)}.zip`;
}
function distribution(url, file) {
    const hashes = new models.HashDictionary([[enums.HashAlgorithm["SHA-256"], file.sha256]]);
    if (file.sha512 !== undefined) {
        hashes.set(enums.HashAlgorithm["SHA-512"], file.sha512);
    }
    return new models.ExternalReferenceRepository([
        new models.ExternalReference(url, enums.ExternalReferenceType.Distribution, { hashes }),
    ]);
}
function hexOf(h1) {
    return external_node_buffer_.Buffer.from(h1.slice("h1:".length), "base64").toString("hex");
}

// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 1 modules
var bundle_manifest = __webpack_require__(51726);
;// CONCATENATED MODULE: ./lib/src/bundle/sbom.js











/**
 * `sbom.cdx.json`: what the bundle holds, as a CycloneDX 1.6 document. A module's `hashes` hold its h1 in hex as
 * SHA-256, which is what cyclonedx-gomod writes and what scanners compare, though it is the hash of no file; the h1 as
 * go.sum has it is a property, and the digests of its zip stand at the reference to it. https://cyclonedx.org/docs/1.6/
 */
const fileName = "sbom.cdx.json";
/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const note = "SHA-256 of a library is its h1 in hex, as cyclonedx-gomod writes it: a hash over its files, not of its zip";
/** The bytes of sbom.cdx.json: the same for the same facts, on every machine. */
function sbom(facts) {
    const manifest = { ...facts.manifest, parts: facts.manifest.parts.filter(isOther) };
    const root = ofProject(facts.project, manifest);
    const { created } = manifest;
    const bom = new models.Bom({
        serialNumber: serialNumber(manifest),
        metadata: new models.Metadata({
            ...(created === undefined || created > lastSecond
                ? {}
                : { timestamp: new Date(created * 1000) }),
            tools: new models.Tools({ components: tools(facts) }),
            component: root,
            properties: properties({ hashes: note, key: manifest.key }),
        }),
        components: new models.ComponentRepository(held(facts)),
    });
    return external_node_buffer_.Buffer.from(`${JSON.stringify(sbom_document(bom, root, facts), undefined, 2)}\n`);
}
/** Nothing is sorted by the library: it sorts by the machine's language. */
function sbom_document(bom, root, { replaced }) {
    const normalizer = new index_node.JSON.Normalize.Factory(spec.Spec1dot6).makeForBom();
    const { dependencies: _, ...written } = normalizer.normalize(bom, { sortLists: false });
    return {
        ...written,
        components: written.components?.map((component) => ({
            ...component,
            pedigree: pedigree(replaced.filter((line) => isMadeOf(component, line))),
        })),
        // The manifest has no module graph, and an empty one would say that nothing depends on anything.
        compositions: [{ aggregate: "unknown", dependencies: [root.bomRef.value] }],
    };
}
/** All components, each once. */
function held({ manifest, replaced, zips }) {
    const modules = listed(manifest);
    // The modules of a workspace may repeat each other's lines.
    const directories = new Map(replaced
        .filter((line) => !isByModule(line))
        .map((line) => [directoryName(line), line]));
    const byModule = replaced.filter(isByModule);
    return [
        ...modules.map((module) => {
            const lines = byModule.filter((line) => (0,gomod/* keyOf */.TN)(line.new) === (0,gomod/* keyOf */.TN)(module));
            return ofModule(module, zips.get((0,gomod/* keyOf */.TN)(module)), lines.toSorted(byOld));
        }),
        ...[...directories.values()].toSorted(byOld).map(ofDirectory),
        ofStandardLibrary(manifest.go),
        ...manifest.parts
            .filter(({ name }) => toolchain/* isPart */.QR(name))
            .map((part) => ofToolchain(part, manifest.go)),
        ...manifest.tools.toSorted(purl/* order */.fq).map((tool) => ofTool(tool, modules)),
    ];
}
/** The modules of go.sum and those beyond it, as one list: an extra may be the zip of what go.sum has the go.mod of. */
function listed({ modules, extras }) {
    const found = new Map();
    for (const module of modules) {
        found.set((0,gomod/* keyOf */.TN)(module), { ...module, by: "go.sum" });
    }
    for (const extra of extras) {
        const known = found.get((0,gomod/* keyOf */.TN)(extra));
        const by = extra.private === true ? undefined : "sumdb";
        found.set((0,gomod/* keyOf */.TN)(extra), known?.h1 === undefined ? { ...extra, goModH1: extra.goModH1 ?? known?.goModH1, by } : known);
    }
    return [...found.values()].toSorted(purl/* order */.fq);
}
/** What a component was put in the place of. */
function pedigree(lines) {
    return lines.length === 0
        ? undefined
        : {
            ancestors: lines.toSorted(byOld).map(({ old }) => ({
                type: "library",
                name: old.path,
                ...(old.version === "" ? {} : { version: old.version }),
                purl: (0,purl/* purl */.EV)(old),
            })),
        };
}
function isMadeOf(component, line) {
    const name = isByModule(line) ? (0,purl/* purl */.EV)(line.new) : directoryName(line);
    return component["bom-ref"] === name;
}
function tools({ manifest, version }) {
    return new models.ComponentRepository([
        new models.Component(enums.ComponentType.Application, "go", { version: manifest.go }),
        new models.Component(enums.ComponentType.Application, "go-offline", { version }),
    ]);
}
/** A UUID of version 8: the sha256 of the manifest without this document. RFC 9562, section 5.8. */
function serialNumber(manifest) {
    const digest = (0,external_node_crypto_.hash)("sha256", bundle_manifest/* encode */.lF(manifest), "buffer").subarray(0, 16);
    digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
    digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
    const uuid = digest.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    return `urn:uuid:${uuid}`;
}
function isOther({ name }) {
    return name !== fileName;
}
function byOld(a, b) {
    return (0,purl/* order */.fq)(a.old, b.old);
}


/***/ })

};

export const id = 9042;
export const ids = [9042,1040];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
Object.defineProperty(exports, "toDSSEBundle", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "toMessageSignatureBundle", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(37742);
Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } }));
Object.defineProperty(exports, "isBundleWithCertificateChain", ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } }));
Object.defineProperty(exports, "isBundleWithDsseEnvelope", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
Object.defineProperty(exports, "isBundleWithMessageSignature", ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } }));
Object.defineProperty(exports, "isBundleWithPublicKey", ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } }));
var error_1 = __webpack_require__(47714);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "bundleFromJSON", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "bundleToJSON", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
Object.defineProperty(exports, "envelopeFromJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } }));
Object.defineProperty(exports, "envelopeToJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } }));
var validate_1 = __webpack_require__(9352);
Object.defineProperty(exports, "assertBundle", ({ enumerable: true, get: function () { return validate_1.assertBundle; } }));
Object.defineProperty(exports, "assertBundleLatest", ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } }));
Object.defineProperty(exports, "assertBundleV01", ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } }));
Object.defineProperty(exports, "assertBundleV02", ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } }));
Object.defineProperty(exports, "isBundleV01", ({ enumerable: true, get: function () { return validate_1.isBundleV01; } }));


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 79042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkKeyless: () => (/* binding */ checkKeyless),
  checkKeylessEnvelope: () => (/* binding */ checkKeylessEnvelope)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/policy/certificate.js



/** Fulcio's extensions, as UTF8String. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = "1.3.6.1.4.1.57264.1";
const issuerId = `${fulcio}.8`;
const runnerId = `${fulcio}.11`;
const repositoryId = `${fulcio}.15`;
const ownerId = `${fulcio}.17`;
const codeSigning = "1.3.6.1.5.5.7.3.3";
const utf8String = 0x0c;
/**
 * Reads a certificate (DER) whose chain @sigstore/verify has checked; `identity` is what that found in it. Node reads it a
 * second time: it must have one name, the same for both, and be for signing, which the other does not ask. Throws BAD_SIGNATURE.
 */
function readCertificate(der, identity) {
    const second = new external_node_crypto_.X509Certificate(der);
    if (second.ca || !second.keyUsage?.includes(codeSigning)) {
        throw refused("wanted one for signing code, got one for another use");
    }
    const subject = subjectOf(second.subjectAltName, identity?.subjectAlternativeName);
    const extensions = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", value]);
    return { subject, from: Date.parse(second.validFrom), extensions };
}
function subjectOf(all, subject = "") {
    const isOne = subject !== "" && [`URI:${subject}`, `email:${subject}`].includes(all ?? "");
    if (!isOne) {
        throw refused(`wanted one URI or e-mail address as its name, got ${JSON.stringify(all ?? "none")}`);
    }
    return subject;
}
/** Whether `identity` allows a certificate: its name from end to end, its issuer, and each number that is asked. */
function allows(identity, certificate) {
    const asked = [
        [issuerId, identity.issuer],
        [repositoryId, identity.repositoryId],
        [ownerId, identity.ownerId],
        [runnerId, identity.runnerEnvironment],
    ];
    return (isWhole(identity.pattern, certificate.subject) &&
        identity.issuer !== "" &&
        asked.every(([id, value]) => value === undefined || says(certificate, id, value)));
}
/** Whether a pattern takes all of a text, even if nobody anchored it. */
function isWhole(pattern, text) {
    return new RegExp(pattern).exec(text)?.[0] === text;
}
/** Whether an extension is there once, with this value. */
function says({ extensions }, id, value) {
    const found = extensions.filter(([each]) => each === id);
    return found.length === 1 && found.every(([, der]) => encode(value).equals(der));
}
/** A UTF8String in DER. */
function encode(value) {
    const content = external_node_buffer_.Buffer.from(value);
    const { length } = content;
    const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from([utf8String, ...size]), content]);
}
function refused(message) {
    return new errors/* OfflineError */.M("BAD_SIGNATURE", `policy: certificate: ${message}`, {
        hint: "take the bundle from another store, or pack again",
    });
}

// EXTERNAL MODULE: ./lib/src/bundle/base64.js
var base64 = __webpack_require__(13312);
// EXTERNAL MODULE: ./lib/src/bundle/fields.js
var bundle_fields = __webpack_require__(20234);
// EXTERNAL MODULE: ./lib/src/bundle/foreign-json.js
var foreign_json = __webpack_require__(94362);
// EXTERNAL MODULE: ./lib/src/bundle/json.js
var json = __webpack_require__(32657);
;// CONCATENATED MODULE: ./lib/src/policy/log-entry.js







/** No body of an entry is longer, in characters: one holds a certificate, a signature and digests. */
const maxSize = 1 << 20;
const anyBytes = /^[A-Za-z0-9+/]+={0,2}$/;
/**
 * Throws BAD_SIGNATURE unless an entry of a transparency log names this very certificate (DER). @sigstore/verify compares
 * signature and digest only: an entry under another name than the signer's would hide from who watches the log for theirs.
 * https://github.com/sigstore/rekor, pkg/types; https://github.com/sigstore/rekor-tiles, Rekor v2.
 */
function demandNames(entry, certificate) {
    const value = foreign_json/* read */.L(entry.body, maxSize, log_entry_refused);
    if (!json/* isObject */.Gv(value)) {
        throw log_entry_refused("wanted an object as its body, got another value");
    }
    const named = certificateIn(entry, new bundle_fields/* Fields */.C(value, "", log_entry_refused).object("spec"));
    if (!named.equals(certificate)) {
        throw log_entry_refused("wanted the signer's certificate in it, got another one");
    }
}
function certificateIn({ kind, version }, spec) {
    switch (`${kind} ${version}`) {
        case "hashedrekord 0.0.1":
            return fromPem(spec.object("signature").object("publicKey"), "content");
        case "intoto 0.0.2":
            return fromPem(only(spec.object("content").object("envelope")), "publicKey");
        case "dsse 0.0.1":
            return fromPem(only(spec), "verifier");
        case "hashedrekord 0.0.2":
            return fromDer(spec.object("hashedRekordV002").object("signature"));
        case "dsse 0.0.2":
            return fromDer(only(spec.object("dsseV002")));
        default:
            throw log_entry_refused(`wanted an entry of a known kind, got ${JSON.stringify(`${kind} ${version}`)}`);
    }
}
function only(fields) {
    const [first, ...others] = fields.list("signatures");
    if (first === undefined || others.length > 0) {
        throw log_entry_refused("wanted one signature in it, got another number");
    }
    return first;
}
/** Rekor v1 has the certificate in PEM, and that in base64. */
function fromPem(fields, key) {
    const pem = decode(fields, key);
    try {
        return new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch (error) {
        throw log_entry_refused("wanted a certificate in it, got something else", error);
    }
}
function fromDer(signature) {
    return decode(signature.object("verifier").object("x509Certificate"), "rawBytes");
}
function decode(fields, key) {
    const bytes = base64/* decode */.D(fields.text(key, anyBytes));
    if (bytes === undefined) {
        throw log_entry_refused(`field ${key}: wanted bytes in base64, got another text`);
    }
    return external_node_buffer_.Buffer.from(bytes);
}
function log_entry_refused(message, cause) {
    return new errors/* OfflineError */.M("BAD_SIGNATURE", `policy: transparency log entry: ${message}`, {
        hint: "this entry is of another signature: take the bundle from another store, or pack again",
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/src/bundle/dsse.js
var dsse = __webpack_require__(76330);
;// CONCATENATED MODULE: ./lib/src/policy/sigstore-bundle.js







/**
 * Most log entries, and most time stamps: one is enough, and a private and a public log may both be there. @sigstore/verify
 * checks the certificate's chain once for each before it looks whether a log signed any: 10 ms for what takes 300 bytes.
 */
const mostWitnesses = 8;
const word = /^[\w.-]{1,50}$/;
const count = /^(?:0|[1-9]\d{0,17})$/;
const anyText = /^[^]{0,20000}$/;
/** Reads a bundle; throws BAD_SIGNATURE for an unknown field, loose base64, a key in the certificate's place, or another version. */
function read(text) {
    const value = foreign_json/* read */.L(text, dsse/* maxSize */.eg, sigstore_bundle_refused);
    if (!json/* isObject */.Gv(value)) {
        throw sigstore_bundle_refused("wanted an object, got another value");
    }
    const fields = new bundle_fields/* Fields */.C(value, "", sigstore_bundle_refused);
    fields.text("mediaType", new RegExp(`^${dsse/* mediaType */.JL.replace(/[.+]/g, "\\$&")}$`));
    const material = fields.object("verificationMaterial");
    const certificate = material.object("certificate");
    const found = {
        certificate: bytes(certificate, "rawBytes"),
        entries: list(material, "tlogEntries").map(readEntry),
        content: fields.has("dsseEnvelope")
            ? readEnvelope(fields.object("dsseEnvelope"))
            : readMessage(fields.object("messageSignature")),
    };
    checkStamps(material);
    done(certificate, material, fields);
    return { ...found, bundle: (0,bundle_dist.bundleFromJSON)(value) };
}
function readMessage(fields) {
    const digest = fields.object("messageDigest");
    // Another algorithm here would be the one that the signature is then checked with.
    digest.text("algorithm", /^SHA2_256$/);
    const found = { kind: "message", digest: bytes(digest, "digest") };
    bytes(fields, "signature");
    done(digest, fields);
    return found;
}
function readEnvelope(fields) {
    const payloadType = fields.text("payloadType", /^[!-~]{1,200}$/);
    const payload = bytes(fields, "payload");
    const signatures = fields.list("signatures");
    if (signatures.length !== 1) {
        throw sigstore_bundle_refused(`field dsseEnvelope.signatures: wanted one signature, got ${signatures.length}`);
    }
    for (const each of signatures) {
        bytes(each, "sig");
        optional(each, "keyid", anyText);
        each.done();
    }
    fields.done();
    return { kind: "envelope", payloadType, payload };
}
function readEntry(fields) {
    const kindVersion = fields.object("kindVersion");
    const id = fields.object("logId");
    const found = {
        kind: kindVersion.text("kind", word),
        version: kindVersion.text("version", word),
        body: new TextDecoder().decode(bytes(fields, "canonicalizedBody")),
    };
    bytes(id, "keyId");
    ["logIndex", "integratedTime"].forEach((key) => optional(fields, key, count));
    if (fields.has("inclusionPromise")) {
        const promise = fields.object("inclusionPromise");
        bytes(promise, "signedEntryTimestamp");
        promise.done();
    }
    checkProof(fields.object("inclusionProof"));
    done(kindVersion, id, fields);
    return found;
}
/** What a proof says of its tree is what the checkpoint says, which the log signed: a note's second and third line. */
function checkProof(fields) {
    optional(fields, "logIndex", count);
    bytes(fields, "rootHash");
    if (fields.has("hashes")) {
        fields.texts("hashes", /^[A-Za-z0-9+/]{43}=$/).forEach((each) => demandBytes(each, "hashes"));
    }
    const checkpoint = fields.object("checkpoint");
    const [, size, root] = checkpoint.text("envelope", anyText).split("\n");
    if (fields.text("treeSize", count) !== size || fields.text("rootHash", anyText) !== root) {
        throw sigstore_bundle_refused("wanted a proof of the checkpoint's tree, got one of another");
    }
    done(checkpoint, fields);
}
function checkStamps(material) {
    if (!material.has("timestampVerificationData")) {
        return;
    }
    const data = material.object("timestampVerificationData");
    for (const stamp of list(data, "rfc3161Timestamps")) {
        bytes(stamp, "signedTimestamp");
        stamp.done();
    }
    data.done();
}
function list(fields, key) {
    const found = fields.has(key) ? fields.list(key) : [];
    if (found.length > mostWitnesses) {
        throw sigstore_bundle_refused(`field ${key}: wanted at most ${mostWitnesses}, got ${found.length}`);
    }
    return found;
}
function optional(fields, key, pattern) {
    if (fields.has(key)) {
        fields.text(key, pattern);
    }
}
function bytes(fields, key) {
    return demandBytes(fields.text(key, /^[A-Za-z0-9+/]+={0,2}$/), key);
}
function demandBytes(text, key) {
    const found = base64/* decode */.D(text);
    if (found === undefined) {
        throw sigstore_bundle_refused(`field ${key}: wanted base64 with its padding, got ${text.slice(-8)} at the end`);
    }
    return found;
}
function done(...all) {
    all.forEach((each) => each.done());
}
function sigstore_bundle_refused(message) {
    return new errors/* OfflineError */.M("BAD_SIGNATURE", `policy: keyless signature: ${message}`, {
        hint: "this signature was edited or damaged: take the bundle from another store, or pack again",
    });
}

// EXTERNAL MODULE: ./lib/src/policy/time.js
var time = __webpack_require__(26324);
;// CONCATENATED MODULE: ./lib/src/policy/keyless.js








/** A trusted root is of late if something in it began to be valid this long ago at most, in ms. */
const greatestAge = 365 * time/* day */.vd;
/** How far this machine's clock may be behind, in ms. */
const slack = 10 * 60_000;
/**
 * Checks a Sigstore bundle as a keyless signature over `bytes`. What is wrong with the text is told and never thrown; a
 * signature that holds is `certified` by the first of the identities that allow it, and `stranger` where none does.
 */
function checkKeyless(text, bytes, given) {
    return told(() => {
        const signed = read(text);
        const { content } = signed;
        if (content.kind === "envelope") {
            return failed("wanted a signature over these bytes, got one in an envelope");
        }
        return (0,external_node_crypto_.hash)("sha256", bytes, "buffer").equals(content.digest)
            ? check(signed, external_node_buffer_.Buffer.from(bytes), given)
            : failed("wanted the digest of these bytes, got that of others");
    });
}
/**
 * Checks a Sigstore bundle with an envelope, and gives the payload that was signed: nothing of one that failed; of one that is
 * `unchecked`, what it says.
 */
function checkKeylessEnvelope(text, given) {
    let [payloadType, payload] = ["", new Uint8Array()];
    const result = told(() => {
        const signed = read(text);
        const { content } = signed;
        if (content.kind === "message") {
            return failed("wanted an envelope, got a signature over other bytes");
        }
        const found = check(signed, undefined, given);
        payloadType = content.payloadType;
        payload = Uint8Array.from(content.payload);
        return found;
    });
    return { result, payloadType, payload };
}
function check(signed, bytes, given) {
    const { identities, root, now } = given;
    if (root === undefined) {
        return { kind: "unchecked", detail: "there is no trusted root to check its certificate with" };
    }
    const signer = verify(signed, bytes, root);
    const certificate = readCertificate(signed.certificate, signer.identity);
    signed.entries.forEach((entry) => demandNames(entry, signed.certificate));
    const { subject, from } = certificate;
    if (from > now + slack) {
        const clock = `this machine's clock says ${(0,time/* showTime */.lY)(now)}: set it`;
        return { kind: "unchecked", detail: `it was made after ${(0,time/* showTime */.lY)(from)}, and ${clock}` };
    }
    const identity = identities.find((each) => allows(each, certificate));
    return identity === undefined
        ? { kind: "stranger", subject }
        : {
            kind: "certified",
            identity: identity.name,
            subject,
            lacking: lackingOf(signed, root, now),
        };
}
/** Whether the signature holds. Each log entry and time stamp that is there must hold, too, and one of them must. */
function verify(signed, bytes, { material }) {
    const entity = (0,dist/* toSignedEntity */.DC)(signed.bundle, bytes);
    const verifier = new dist/* Verifier */.BL(material, {
        tlogThreshold: signed.entries.length,
        // A private instance without logs has none of certificates either, and its root says so.
        ctlogThreshold: Math.min(1, material.ctlogs.length),
        timestampThreshold: 1,
    });
    return verifier.verify(entity);
}
function lackingOf({ entries }, { newest, material }, now) {
    const why = material.tlogs.length === 0 ? "the trusted root knows no log" : "it has a time stamp instead";
    const age = now - newest;
    return [
        ...(entries.length === 0
            ? [{ check: "transparency-log", detail: `it is in no transparency log: ${why}` }]
            : []),
        ...(age > greatestAge
            ? [
                {
                    check: "trusted-root-age",
                    detail: `nothing in it is newer than ${(0,time/* showLength */.oB)(age)}`,
                },
            ]
            : []),
    ];
}
function told(checked) {
    try {
        return checked();
    }
    catch (error) {
        return failed(reason(error));
    }
}
function failed(detail) {
    return { kind: "failed", detail };
}
/** What @sigstore/verify refuses, in our words: its own may hold what the file says. */
const reasons = new Map([
    [
        "TIMESTAMP_ERROR",
        "wanted a time that the trusted root's log or authority vouches for, got none, or one twice",
    ],
    [
        "CERTIFICATE_ERROR",
        "wanted a certificate of an authority and a certificate log that the trusted root knew at that time, got another: it is forged, or the root is older",
    ],
    ["SIGNATURE_ERROR", "wanted a signature over these bytes by its certificate's key, got another"],
    ["TLOG_BODY_ERROR", "wanted a log entry of this very signature, got one of another"],
    [
        "TLOG_INCLUSION_PROMISE_ERROR",
        "wanted a log entry that a log of the trusted root signed, got another: it was altered, or the root is older",
    ],
    [
        "TLOG_INCLUSION_PROOF_ERROR",
        "wanted a log entry with a proof that it is in a log of the trusted root, got another: it was altered, or the root is older",
    ],
    ["TLOG_ERROR", "wanted each log entry once, got one twice"],
]);
function reason(error) {
    if (error instanceof errors/* OfflineError */.M) {
        return error.message;
    }
    const known = error instanceof dist/* VerificationError */.mk ? reasons.get(error.code) : undefined;
    return known ?? "wanted a certificate, log entries and time stamps that can be read, got others";
}


/***/ })

};

/** What can be wrong with a certificate, by the code of Node's error, and what to do about it. */
const troubles: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that is not known here, or without the certificates between',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; is the clock right?',
  CERT_REVOKED: 'was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host name',
};
const ownAuthority = /SELF_SIGNED|UNABLE/;

/** Why the other side's certificate was refused and how that is mended; null when it was not about the certificate. */
export function explainCertificate(code: string): string | null {
  const trouble = troubles[code];
  if (!trouble) return null;
  const remedy = ownAuthority.test(code)
    ? 'give it one of a public authority, or name its authority to this program with NODE_EXTRA_CA_CERTS=<file>'
    : 'have it renewed for the host name that is subscribed';
  return `the certificate of the receiver ${trouble} (${code}), so nothing was sent; ${remedy}`;
}

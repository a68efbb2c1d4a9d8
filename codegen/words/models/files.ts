import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const fileFields = {
  path: "Where the storage keeps it.",
  size: "In bytes.",
  storageVersion: "The storage's own mark of the version. Null until it is uploaded.",
  checksumEtag: "The storage's own checksum. Null until it is uploaded.",
  checksumSha256Base64: "Of the whole content, as its sender said. Null: not given.",
  checksumSha256Hex: "The same, in hexadecimal.",
  lastModifiedAt: "When the content was stored. Null until it is uploaded.",
  version: "Your own mark of the version. Null: none.",
  isUploaded: "Whether the content is complete.",
  sizeReadable: "The size as text, for people.",
};
const publicFields = { ...fileFields, publicUrl: "Anyone can load it from here." };
const createFields = {
  organizationId: phrases.organizationIdCreate,
  name: "The file's name, with its extension.",
  size: "In bytes.",
  checksumSha256Base64: "The SHA-256 of the whole content, in base64. Kept for those who download it.",
  version: "Your own mark of the version.",
};
const partFields = {
  number: "Counts from 1.",
  chunkStart: "Where the part starts in the content, in bytes.",
  chunkEnd: "Where the part ends in the content, in bytes.",
  checksumSha256Base64: "The SHA-256 of the part, in base64; the storage then checks it.",
};

/** Files, and how they are uploaded. */
export const files: Words["models"] = {
  FileRead: { about: "A file, told apart by `service`." },
  FileServiceTypes: {
    about:
      "What a file is for: a `downloadables` benefit, a product's media, an organization's avatar, or a support case.",
  },
  DownloadableFileRead: {
    about: "A file for a `downloadables` benefit.",
    fields: { ...fileFields, flaggedMaliciousAt: "When a scan found it harmful. Null: it did not." },
  },
  ProductMediaFileRead: { about: "An image of a product.", fields: publicFields },
  OrganizationAvatarFileRead: { about: "An organization's avatar.", fields: publicFields },
  SupportCaseAttachmentFileRead: { about: "A file attached to a support case.", fields: fileFields },
  FileCreate: { about: "A file to upload, told apart by `service`." },
  DownloadableFileCreate: { about: "A file to upload for a `downloadables` benefit.", fields: createFields },
  ProductMediaFileCreate: { about: "An image of a product to upload, up to 10 MB.", fields: createFields },
  OrganizationAvatarFileCreate: {
    about: "An organization's avatar to upload, up to 1 MB.",
    fields: createFields,
  },
  SupportCaseAttachmentFileCreate: {
    about: "A file to upload to a support case, up to 250 MB.",
    fields: createFields,
  },
  S3FileCreateMultipart: {
    about: "How the content is cut into parts. A small file is one part.",
    fields: { parts: "Together they must cover the whole content." },
  },
  S3FileCreatePart: { about: "A part of the content to upload.", fields: partFields },
  FileUpload: {
    about: "A file that waits for its content, and where to send it.",
    fields: fileFields,
  },
  S3FileUploadMultipart: {
    about: "Where to send the parts.",
    fields: {
      id: "The upload's ID, not the file's. `filesUploaded` takes it.",
      path: "`filesUploaded` takes it.",
    },
  },
  S3FileUploadPart: {
    about: "Where to send one part.",
    fields: {
      ...partFields,
      url: "`PUT` the part's bytes here, without your access token. Holds a signature, so it is a secret.",
      expiresAt: "After this the address no longer works.",
      headers: "Headers to send with the bytes, as they are.",
    },
  },
  FileUploadCompleted: {
    about: "That all parts are stored.",
    fields: {
      id: "The upload's ID (`upload.id` of `filesCreate`), not the file's.",
      path: "`upload.path` of `filesCreate`.",
    },
  },
  S3FileUploadCompletedPart: {
    about: "A part that is stored.",
    fields: {
      checksumEtag: "The `ETag` header of the storage's answer.",
      checksumSha256Base64: "As it was given to `filesCreate`; null if none was.",
    },
  },
  FilePatch: {
    about: "What to change on a file.",
    fields: { name: "Null or empty changes nothing.", version: "Null or empty changes nothing." },
  },
  ListResourceFileRead: { about: "A page of files as the API sends it." },
};

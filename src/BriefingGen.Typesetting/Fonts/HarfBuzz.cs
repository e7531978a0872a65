using System.Runtime.InteropServices;

namespace BriefingGen.Typesetting.Fonts;

/// <summary>What HarfBuzzSharp's native library exports and its managed half does not (hb-subset.h, hb-set.h, hb-map.h). Names
/// are HarfBuzz's.</summary>
internal static partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void MakeFontImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint SubsetInputCreateOrFail();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void SubsetInputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SubsetInputSetFlags(SubsetInput input, SubsetFlags flags);

    /// <returns>A set that the input owns.</returns>
    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint SubsetInputSet(SubsetInput input, SubsetSets set);

    /// <returns>A set that the input owns.</returns>
    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint SubsetInputGlyphSet(SubsetInput input);

    /// <returns>A map that the input owns.</returns>
    [LibraryImport(Library, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint SubsetInputOldToNewGlyphMapping(SubsetInput input);

    /// <returns>A face, zero on failure.</returns>
    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint SubsetOrFail(nint face, SubsetInput input);

    [LibraryImport(Library, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void FaceCollectUnicodes(nint face, nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint SetCreate();

    [LibraryImport(Library, EntryPoint = "hb_set_destroy")]
    public static partial void SetDestroy(nint set);

    /// <param name="last">The last value of the range before; <see cref="uint.MaxValue"/> to begin.</param>
    /// <returns>Zero if no range follows.</returns>
    [LibraryImport(Library, EntryPoint = "hb_set_next_range")]
    public static partial int SetNextRange(nint set, out uint first, ref uint last);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_set")]
    public static partial void MapSet(nint map, uint key, uint value);

    /// <returns>A new reference to a blob, empty on failure.</returns>
    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static unsafe partial byte* BlobGetData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);

    [Flags]
    public enum SubsetFlags : uint
    {
        NoHinting = 0x1,
        NoLayoutClosure = 0x200,
    }

    public enum SubsetSets : uint
    {
        DropTableTag = 3,
    }

    /// <summary>An hb_subset_input_t, owned.</summary>
    internal sealed class SubsetInput : SafeHandle
    {
        public SubsetInput()
            : base(0, ownsHandle: true)
        {
            SetHandle(SubsetInputCreateOrFail());
            if (IsInvalid)
                throw new InsufficientMemoryException("HarfBuzz could not begin a font subset.");
        }

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            SubsetInputDestroy(handle);
            return true;
        }
    }
}

import Glibc
import Storage
import Words

extension Errno {
  fileprivate var meaning: SystemRefusal {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM: .forbidden
    case EROFS: .readOnly
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EISDIR: .folder
    case EIO: .broken
    case EWOULDBLOCK: .busy
    case EMFILE, ENFILE: .tooManyOpen
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .linkLoop
    default: .other(self)
    }
  }
}

extension SystemFailure {
  /// What happened, where, what to do.
  var phrase: Phrase {
    let (deed, refusal, file) = (call.deed, errno.meaning, shownPath(path))
    let (cause, remedy) = (refusal.cause, refusal.remedy)
    return Phrase(
      "\(cause.ja) \(file) \(deed.ja)。\(remedy.ja)。", "\(cause.en): cannot \(deed.en) \(file). \(remedy.en).")
  }
}

/// Where something is, whole, for a person to find it again: only what would disturb the line is replaced.
func shownPath(_ path: String) -> String { shown(path, limit: .max) }

/// The reasons of the system that a person can do something about.
private enum SystemRefusal {
  case full, forbidden, readOnly, missing, notAFolder, folder, broken, busy, tooManyOpen, nameTooLong, linkLoop
  case other(Errno)

  /// The first part of the sentence.
  var cause: Phrase {
    switch self {
    case .full: Phrase("ディスクがいっぱいで", "The disk is full")
    case .forbidden: Phrase("権限がないため", "No permission")
    case .readOnly: Phrase("読み取り専用の場所にあるため", "The place is read-only")
    case .missing: Phrase("見つからないため", "Not found")
    case .notAFolder: Phrase("パスの途中にフォルダでないものがあるため", "A part of the path is no folder")
    case .folder: Phrase("同じ名前のフォルダがあるため", "A folder has that name")
    case .broken: Phrase("ディスクの読み書きに失敗し (入出力エラー)", "The disk failed (input/output error)")
    case .busy: Phrase("ほかの madoguchi が使用中のため", "Another madoguchi is using it")
    case .tooManyOpen: Phrase("開いているファイルが多すぎるため", "Too many files are open")
    case .nameTooLong: Phrase("名前が長すぎるため", "The name is too long")
    case .linkLoop: Phrase("リンクが循環しているため", "Links lead in a circle")
    case .other(let errno): Phrase("システムの都合 (\(refusal(errno).ja)) で", "The system refused (\(refusal(errno).en))")
    }
  }

  var remedy: Phrase {
    switch self {
    case .full: Phrase("空きを作ってから、もう一度保存してください", "Free some space, then save again")
    case .forbidden:
      Phrase("所有者と権限を確かめてから、もう一度実行してください", "Check its owner and permissions, then try again")
    case .readOnly:
      Phrase("書き込める場所を使うか、--read-only で開いてください", "Use a place that can be written, or open with --read-only")
    case .missing: Phrase("場所を確かめてから、もう一度実行してください", "Check the path, then try again")
    case .notAFolder: Phrase("パスを確かめてください", "Check the path")
    case .folder: Phrase("フォルダの名前を変えるか、別のファイルを指定してください", "Rename the folder or name another file")
    case .broken:
      Phrase("ディスクや接続を確かめ、控えを取ってください", "Check the disk or its connection, and make a copy of the data")
    case .busy: Phrase("少し待ってから、もう一度操作してください", "Wait a moment, then try again")
    case .tooManyOpen: Phrase("ほかのプログラムを閉じてから、もう一度実行してください", "Close other programs, then try again")
    case .nameTooLong: Phrase("短い名前にしてください", "Use a shorter name")
    case .linkLoop: Phrase("シンボリックリンクを直してください", "Mend the symbolic links")
    case .other: Phrase("もう一度試し、続くときはこの表示を管理者に伝えてください", "Try again; if it stays, show this to your administrator")
    }
  }
}

extension SystemCall {
  /// What could not be done, after the file's name in Japanese and before it in English.
  fileprivate var deed: Phrase {
    switch self {
    case .open: Phrase("を開けません", "open")
    case .read, .seek, .status: Phrase("を読めません", "read")
    case .write, .truncate: Phrase("に書けません", "write")
    case .sync, .close: Phrase("を保存しきれません", "save")
    case .lock: Phrase("を確保できません", "lock")
    case .list: Phrase("の一覧を読めません", "list")
    case .rename: Phrase("を置き換えられません", "replace")
    case .unlink: Phrase("を削除できません", "delete")
    case .makeFolder: Phrase("を作れません", "create")
    case .changeMode: Phrase("の権限を変えられません", "change the permissions of")
    case .realPath: Phrase("の場所を確かめられません", "resolve")
    }
  }
}
